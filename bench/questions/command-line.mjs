/** What a second process brings: for reading and checking alone, and for the real command from start to written report. */
import { fileURLToPath } from 'node:url';
import { alternately, ask } from '../child.mjs';
import { merge } from '../merge.mjs';
import { printTable } from '../table.mjs';

const script = fileURLToPath(new URL('../readers/receiving.mjs', import.meta.url));

export async function commandLine({ folder, count, receivingBundle, rounds }) {
  const receive = (jobs) => () => ask(process.execPath, [script, folder, jobs], { BUNDLE: receivingBundle });
  const receiving = rowsOf(await alternately(rounds, { '1 process': receive('1'), '2 processes': receive('2') }));
  printTable(`Reading and checking ${String(count)} workbooks`, receiving, {
    with: ({ name }) => name,
    ...columnsOf(receiving, count),
  });
  const merging = rowsOf(
    await alternately(rounds, {
      '--jobs 1': () => merge(folder, ['--jobs', '1']),
      '--jobs 2': () => merge(folder, ['--jobs', '2']),
    }),
  );
  printTable(`thidua merge: ${String(count)} workbooks, from start to written report`, merging, {
    options: ({ name }) => name,
    ...columnsOf(merging, count),
    'parent: peak MB': ({ peakMegabytes }) => peakMegabytes,
  });
  const unread = receiving.filter(({ read }) => read !== count).map(({ name }) => `${name}: not all files were read`);
  return { receiving, merging, wrong: unread };
}

function rowsOf(answers) {
  return Object.entries(answers).map(([name, answer]) => ({ name, ...answer }));
}

function columnsOf([one], count) {
  return {
    'wall s': ({ wallMs }) => wallMs / 1000,
    'ms per workbook': ({ wallMs }) => wallMs / count,
    'times as fast': ({ wallMs }) => one.wallMs / wallMs,
    'parent: processor s': ({ processorMs }) => processorMs / 1000,
  };
}
