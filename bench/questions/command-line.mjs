/** The whole way through the real command: read, check, consolidate, write; with one process that reads, and with two. */
import { alternately } from '../child.mjs';
import { merge } from '../merge.mjs';
import { printTable } from '../table.mjs';

export async function commandLine({ folder, count, rounds }) {
  const answers = await alternately(rounds, {
    '--jobs 1': () => merge(folder, ['--jobs', '1']),
    '--jobs 2': () => merge(folder, ['--jobs', '2']),
  });
  const rows = Object.entries(answers).map(([name, answer]) => ({ name, ...answer }));
  const [one] = rows;
  printTable(`thidua merge: ${String(count)} workbooks`, rows, {
    options: ({ name }) => name,
    'wall s': ({ wallMs }) => wallMs / 1000,
    'ms per workbook': ({ wallMs }) => wallMs / count,
    'times as fast': ({ wallMs }) => one.wallMs / wallMs,
    'parent: processor s': ({ processorMs }) => processorMs / 1000,
    'parent: peak MB': ({ peakMegabytes }) => peakMegabytes,
  });
  return { rows };
}
