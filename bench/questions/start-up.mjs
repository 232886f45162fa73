/** How long the command takes to start, and what the reader weighs in a browser. */
import { browserBundleSize } from '../bundles.mjs';
import { alternately, timeScript } from '../child.mjs';
import { command } from '../merge.mjs';
import { printTable } from '../table.mjs';

export async function startUp({ rounds }) {
  const answers = await alternately(rounds * 3, {
    'node alone': () => timeScript(['--eval', '0']),
    'thidua --version': () => timeScript([command, '--version']),
  });
  const rows = Object.entries(answers).map(([name, { wallMs, peakMegabytes }]) => ({ name, wallMs, peakMegabytes }));
  printTable('Start-up', rows, {
    ' ': ({ name }) => name,
    'wall ms': ({ wallMs }) => wallMs,
    'peak MB': ({ peakMegabytes }) => peakMegabytes,
  });
  const bundle = await browserBundleSize();
  printTable('The reader in a browser', [bundle], {
    ' ': () => 'bundle',
    'minified KB': ({ minified }) => minified / 1024,
    'gzip KB': ({ gzip }) => gzip / 1024,
  });
  return { rows, bundle };
}
