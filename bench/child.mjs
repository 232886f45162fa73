/** Runs a program in a process of its own and takes what it prints; repeats questions so that a busy moment does not decide. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tellUsage = fileURLToPath(new URL('tell-usage.cjs', import.meta.url));

/** The program's standard output and exit status; what it says on standard error is shown where it could not run at all. */
export function run(program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, complaints] = [[], []];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => complaints.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output: Buffer.concat(output).toString(), complaints: Buffer.concat(complaints).toString() });
    });
  });
}

/** The JSON that a program prints. */
export async function ask(program, args, env) {
  const { status, output, complaints } = await run(program, args, env);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: exit status ${String(status)}\n${complaints}`);
  return JSON.parse(output);
}

/** Wall time of a Node script, with processor time and peak memory of its own process, not of those it starts. */
export async function timeScript(args) {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-usage-'));
  const file = join(folder, 'usage.json');
  try {
    const from = performance.now();
    const { status, complaints } = await run(process.execPath, ['--require', tellUsage, ...args], { USAGE: file });
    const wallMs = performance.now() - from;
    return { status, complaints, wallMs, ...JSON.parse(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Asks each question once a round, in turning order, and gives the medians of what each answered. */
export async function alternately(rounds, questions) {
  const names = Object.keys(questions);
  const answers = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : [...names].reverse()) answers[name].push(await questions[name]());
  return Object.fromEntries(names.map((name) => [name, medians(answers[name])]));
}

function medians(answers) {
  const [first] = answers;
  return Object.fromEntries(Object.keys(first).map((key) => [key, median(answers.map((answer) => answer[key]))]));
}

/** Of an even number of values the lower middle one, so that it is one that was seen; anything but numbers as it came first. */
export function median(values) {
  if (values.some((value) => typeof value !== 'number')) return values[0];
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
