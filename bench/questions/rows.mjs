/** One sheet with many rows: reading must take as long for the last row as for the first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternately, ask } from '../child.mjs';
import { makeSheet } from '../make-sheet.mjs';
import { printTable } from '../table.mjs';

const COUNTS = [1000, 10_000, 100_000];
/** The same number of rows in all, in fewer and larger sheets: every process warms up alike. */
const ROWS_IN_ALL = 200_000;
const reader = fileURLToPath(new URL('../readers/ours.mjs', import.meta.url));

export async function manyRows({ workplace, readerBundle, rounds }) {
  const questions = Object.fromEntries(
    COUNTS.map((count) => [String(count), questionOf(count, workplace, readerBundle)]),
  );
  const answers = await alternately(rounds, questions);
  const rows = COUNTS.map((count) => ({ count, ...answers[count] }));
  printTable('Sheets of many rows: processor time of one', rows, {
    rows: ({ count }) => String(count),
    ms: ({ freshMs }) => freshMs,
    'µs per row': ({ freshMs, count }) => (freshMs * 1000) / count,
    'peak MB': ({ peakMegabytes }) => peakMegabytes,
  });
  return { rows };
}

function questionOf(count, workplace, readerBundle) {
  const folder = join(workplace, `rows-${String(count)}`);
  mkdirSync(folder);
  const { bytes, asked } = makeSheet(count);
  const files = ROWS_IN_ALL / count;
  for (let file = 1; file <= files; file += 1) writeFileSync(join(folder, `${String(file)}.xlsx`), bytes);
  return async () => {
    const args = [reader, folder, JSON.stringify(asked)];
    const { freshMs, peakMegabytes, sum } = await ask(process.execPath, args, { BUNDLE: readerBundle });
    const right = asked.figure * files;
    if (sum !== right)
      throw new Error(`${String(count)} rows: the last ones add up to ${String(right)}, not ${String(sum)}`);
    return { freshMs, peakMegabytes };
  };
}
