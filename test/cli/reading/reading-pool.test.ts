import { resolve } from 'node:path';
import type { NamedFile } from '../../../src/cli/reading/collect-files';
import { readerLimits } from '../../../src/cli/reading/reader-limits';
import type { Outcome } from '../../../src/cli/reading/reader';
import type { Job } from '../../../src/cli/reading/reader-messages';
import { processesFor, ReadingPool } from '../../../src/cli/reading/reading-pool';

const SCRIPT = resolve('test/fixtures/readers/odd-reader.js');
const limits = { ...readerLimits, readSeconds: 0.5, openSeconds: 0.5, megabytes: 150 };

const pools: ReadingPool[] = [];

function newPool(processes: number, script = SCRIPT): ReadingPool {
  const pool = new ReadingPool({ processes, script, limits });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

function job(name: string): Job {
  const file: NamedFile = { path: name, name };
  return { kind: 'show', file, language: 'vi', json: false };
}

function whyOf(outcome: Outcome): string {
  return outcome.status === 'stopped' ? outcome.why : 'done';
}

/** Which process read the file, and how many it had read by then. */
function readBy(outcome: Outcome): { by: number; files: number } {
  if (outcome.status === 'stopped') throw new Error(outcome.why);
  return outcome.result as unknown as { by: number; files: number };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['hang', 'too-slow'],
  ['crash', 'crashed'],
  ['eat', 'too-large'],
  ['run-out-of-heap', 'too-large'],
  ['never-open', 'not-opened'],
])('a file that makes the reader %s is %s, and the next one is read', async (deed, why) => {
  const pool = newPool(1);
  const outcomes = await Promise.all([pool.run(job(deed)), pool.run(job('good'))]);
  expect(outcomes.map(whyOf)).toEqual([why, 'done']);
});

test('answers belong to their files, whatever happens to the others', async () => {
  const deeds = ['good', 'crash', 'fine', 'hang', 'well', 'crash', 'last'];
  const pool = newPool(2);
  const outcomes = await Promise.all(deeds.map((deed) => pool.run(job(deed))));
  const texts = outcomes.map((outcome) => (outcome.status === 'done' ? outcome.pieces.join('') : outcome.why));
  expect(texts).toEqual(['good ', 'crashed', 'fine ', 'too-slow', 'well ', 'crashed', 'last ']);
});

test('one process reads several files', async () => {
  const pool = newPool(1);
  const outcomes = await Promise.all([pool.run(job('a')), pool.run(job('b')), pool.run(job('c'))]);
  expect(new Set(outcomes.map((outcome) => readBy(outcome).by)).size).toBe(1);
});

test('a file is not blamed for what an earlier one did to the process: it is tried once more in a fresh one', async () => {
  const pool = newPool(1);
  await pool.run(job('good'));
  expect(readBy(await pool.run(job('crash-unless-first')))).toMatchObject({ files: 1 });
});

test('a pool that is used again keeps its processes', async () => {
  const pool = newPool(1);
  const first = readBy(await pool.run(job('a')));
  expect(readBy(await pool.run(job('b'))).by).toBe(first.by);
});

test('closing leaves no process behind, not even one that hangs', async () => {
  const pool = new ReadingPool({ processes: 2, script: SCRIPT, limits: { ...limits, readSeconds: 30 } });
  const hanging = pool.run(job('hang'));
  const good = readBy(await pool.run(job('good')));
  // The one that hangs tells its number first; the two may start in either order.
  await new Promise((resolved) => setTimeout(resolved, 2000));
  await pool.close();
  const stopped = await hanging;
  const pids = [good.by, Number(stopped.status === 'stopped' ? stopped.sha256 : NaN)];
  expect(pids.map(isRunning)).toEqual([false, false]);
});

test('a reader that cannot even start is told as a crash', async () => {
  const outcome = await newPool(1, resolve('test/fixtures/readers/no-such-reader.js')).run(job('good'));
  expect(whyOf(outcome)).toBe('crashed');
});

test('few files are worth few processes, and no more are started than there are files', () => {
  expect(processesFor(11, null)).toBe(1);
  expect(processesFor(1000, 3)).toBe(3);
  expect(processesFor(2, 8)).toBe(2);
  expect(processesFor(0, null)).toBe(1);
});
