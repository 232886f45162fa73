/** How time and memory grow with the number of workbooks. */
import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alternately } from '../child.mjs';
import { merge } from '../merge.mjs';
import { printTable } from '../table.mjs';

/** `folder` holds the most; the fewer are the first of them. */
export async function growth({ folder, counts, workplace }) {
  const rows = [];
  for (const count of counts) {
    const some = firstOf(folder, count, workplace);
    const { wallMs, processorMs, peakMegabytes } = (
      await alternately(count > 1000 ? 1 : 3, { merge: () => merge(some) })
    ).merge;
    rows.push({ count, wallMs, processorMs, peakMegabytes });
  }
  printTable('thidua merge: growth', rows, {
    workbooks: ({ count }) => String(count),
    'wall s': ({ wallMs }) => wallMs / 1000,
    'ms per workbook': ({ wallMs, count }) => wallMs / count,
    'parent: processor s': ({ processorMs }) => processorMs / 1000,
    'parent: peak MB': ({ peakMegabytes }) => peakMegabytes,
  });
  return { rows };
}

function firstOf(folder, count, workplace) {
  const some = join(workplace, `first-${String(count)}`);
  mkdirSync(some);
  for (const name of readdirSync(folder).sort(byNumber).slice(0, count)) linkSync(join(folder, name), join(some, name));
  return some;
}

function byNumber(one, other) {
  return Number(/\d+(?=\.xlsx$)/.exec(one)) - Number(/\d+(?=\.xlsx$)/.exec(other));
}
