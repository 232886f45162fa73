import { problem } from '../core/figures/cell-problem';
import { meetsTarget } from '../core/figures/meets-target';
import { readQuantity } from '../core/figures/quantity';
import { readThreshold } from '../core/figures/threshold';
import type { Cell } from '../core/workbook';
import { cells, spill, type Answer, type CellFunction } from './cell-function';
import { written } from './cells';
import { isBlank, unclear } from './figures';

function answerFor(result: Cell | null, threshold: Cell | null): Answer {
  if (isBlank(result) && isBlank(threshold)) return '';
  const due = readThreshold(threshold);
  if (due.state === 'dash') return '-';
  if (due.state === 'blank') return problem('blank-threshold', null);
  if (due.state === 'unreadable') return problem('not-a-threshold', written(threshold));
  const done = readQuantity(result);
  if (done.state === 'dash') return '-';
  if (done.state === 'blank') return problem('blank-result', null);
  if (done.state === 'unreadable') return unclear(result);
  const met = meetsTarget(done.quantity, due.threshold);
  if (typeof met === 'boolean') return met;
  return problem('unclear', { ...written(met.of === 'result' ? result : threshold), readings: met.readings });
}

export const meetsTargetFunction: CellFunction<'MEETS_TARGET'> = {
  id: 'MEETS_TARGET',
  parameters: [cells('result'), cells('threshold')],
  compute: (result, threshold) => spill([result, threshold], (one = null, due = null) => answerFor(one, due)),
};
