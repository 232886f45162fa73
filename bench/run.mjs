/**
 * `npm run bench -- [--all] [--only QUESTION,…] [--files N] [--rounds N] [--json FILE]`: what Thi Đua costs, beside others.
 * Forms are made in a temporary folder. Times differ from machine to machine, ratios less: nothing here fails on time,
 * but a figure read wrongly does.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundles.mjs';
import { makeForms } from './make-forms.mjs';
import { command } from './merge.mjs';
import { checking } from './questions/checking.mjs';
import { commandLine } from './questions/command-line.mjs';
import { growth } from './questions/growth.mjs';
import { page } from './questions/page.mjs';
import { readers } from './questions/readers.mjs';
import { manyRows } from './questions/rows.mjs';
import { startUp } from './questions/start-up.mjs';

const { values } = parseArgs({
  options: {
    /** Also 10 000 workbooks in one run. */
    all: { type: 'boolean', default: false },
    only: { type: 'string' },
    files: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const MOST = 10_000;
const count = Number(values.files);
const rounds = Number(values.rounds);
const questions = { readers, checking, commandLine, growth, manyRows, startUp, page };

const workplace = mkdtempSync(join(tmpdir(), 'thidua-bench-'));
try {
  const answers = await answerAll(await prepare());
  const wrong = Object.values(answers).flatMap((answer) => answer.wrong ?? []);
  for (const one of wrong) console.error(one);
  if (wrong.length > 0) process.exitCode = 1;
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ ...machine(), count, rounds, answers }, null, 2)}\n`);
} finally {
  rmSync(workplace, { recursive: true });
}

async function prepare() {
  const { node, processors, processor } = machine();
  console.log(
    `${processor}, ${String(processors)} cores, Node ${node}; ${String(count)} workbooks, ${String(rounds)} rounds`,
  );
  const bundles = join(workplace, 'bundles');
  const folder = join(workplace, 'forms');
  const asked = await makeForms(folder, count);
  const many = values.all ? join(workplace, 'many-forms') : folder;
  if (values.all) {
    mkdirSync(many);
    await makeForms(many, MOST);
  }
  return {
    asked,
    folder,
    growthOf: { folder: many, counts: [100, 1000, MOST].filter((one) => one <= (values.all ? MOST : count)) },
    readerBundle: await bundle('reader-node', 'node', bundles),
    checkingBundle: await bundle('checking', 'node', bundles),
    receivingBundle: await bundleWithProcess(bundles),
  };
}

/** The code that starts processes looks for theirs beside itself. */
async function bundleWithProcess(bundles) {
  const receiving = await bundle('receiving', 'node', bundles);
  for (const file of ['reader.js', 'reader-watch.js']) copyFileSync(join(dirname(command), file), join(bundles, file));
  return receiving;
}

async function answerAll({ growthOf, ...prepared }) {
  const chosen = values.only ? values.only.split(',') : Object.keys(questions);
  const answers = {};
  for (const name of chosen) {
    const about = name === 'growth' ? { ...prepared, ...growthOf } : prepared;
    answers[name] = await questions[name]({ ...about, count, rounds, workplace });
  }
  return answers;
}

function machine() {
  return { node: process.versions.node, processors: availableParallelism(), processor: cpus()[0]?.model ?? 'unknown' };
}
