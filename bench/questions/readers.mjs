/** What reading one form costs: our reader, others, and unpacking alone. Each in a fresh process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { alternately, ask } from '../child.mjs';
import { printTable } from '../table.mjs';

const reader = (file) => fileURLToPath(new URL(`../readers/${file}`, import.meta.url));

/** Debian's own Python has Debian's openpyxl; PYTHON names another one. */
const python = process.env.PYTHON ?? '/usr/bin/python3';

export async function readers({ folder, asked, readerBundle, rounds }) {
  const args = [folder, JSON.stringify(asked)];
  const inNode = (file) => () => ask(process.execPath, [reader(file), ...args], { BUNDLE: readerBundle });
  const questions = {
    'Thi Đua': inNode('ours.mjs'),
    'exceljs 4.4.0': inNode('exceljs.mjs'),
    'SheetJS 0.20.3, leanest': inNode('sheetjs.mjs'),
    'read-excel-file 9.3.17': inNode('read-excel-file.mjs'),
    ...(hasOpenpyxl() && { 'openpyxl, read-only': () => ask(python, [reader('with_openpyxl.py'), ...args]) }),
    'unpacking alone (zlib)': inNode('inflate.mjs'),
  };
  const answers = await alternately(rounds, questions);
  const rows = Object.entries(answers).map(([name, answer]) => ({ name, ...answer, right: answer.sum === asked.sum }));
  const [ours] = rows;
  printTable('Reading: processor time per workbook', rows, {
    reader: ({ name }) => name,
    'ms, fresh process': ({ freshMs }) => freshMs,
    'times ours': ({ freshMs }) => freshMs / ours.freshMs,
    'ms, warm': ({ warmMs }) => warmMs,
    'times ours, warm': ({ warmMs }) => warmMs / ours.warmMs,
    'wall ms': ({ wallMs }) => wallMs,
    'start-up ms': ({ startMs }) => startMs,
    'peak MB': ({ peakMegabytes }) => peakMegabytes,
  });
  return { rows, wrong: ours.right ? [] : [`our reader added up ${String(ours.sum)}, not ${String(asked.sum)}`] };
}

function hasOpenpyxl() {
  const found = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
  if (!found) console.log(`openpyxl: passed over, ${python} does not have it`);
  return found;
}
