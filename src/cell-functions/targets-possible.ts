import { problem, type CellProblem } from '../core/figures/cell-problem';
import { decimalPlaces, isNegative, type Decimal } from '../core/figures/decimal';
import { perCentReadings, readQuantity, type Quantity } from '../core/figures/quantity';
import { targetsPossible } from '../core/figures/targets-possible';
import type { Cell } from '../core/workbook';
import { cells, spill, type Answer, type CellFunction } from './cell-function';
import { written } from './cells';
import { asNumber, figureOr, isBlank, unclear } from './figures';

interface PrintedRate {
  readonly perCent: Decimal;
  /** Decimal places at which it was rounded. */
  readonly places: number;
}

/** "109%", 109 and 1.09 are one rate; as a ratio it shows two places more. */
function printedRate(cell: Cell | null, { percent, readings, places }: Quantity): PrintedRate | CellProblem {
  const [value = '0', ...others] = readings;
  if (others.length > 0)
    return problem('unclear', { ...written(cell), readings: readings.map((one) => ({ value: one, percent })) });
  const [perCent = value, ...more] = percent ? [value] : perCentReadings(value);
  if (more.length > 0)
    return problem('unclear', {
      ...written(cell),
      readings: [perCent, ...more].map((one) => ({ value: one, percent: true })),
    });
  return perCent === value ? { perCent, places } : { perCent, places: Math.max(places - 2, decimalPlaces(perCent)) };
}

function targetsOf(result: Cell | null, rate: Cell | null): Answer {
  if (isBlank(result) && isBlank(rate)) return '';
  const reading = readQuantity(rate);
  if (reading.state === 'dash') return '-';
  if (reading.state === 'blank') return problem('blank-rate', null);
  if (reading.state === 'unreadable') return unclear(rate);
  const printed = printedRate(rate, reading.quantity);
  if ('error' in printed) return printed;
  const done = figureOr(result, 'blank-result');
  if (done === '-' || typeof done === 'object') return done;
  if (isNegative(done)) return problem('negative', written(result));
  const possible = targetsPossible(done, printed.perCent, printed.places);
  if (!possible) return problem('no-target-possible', { result: done, rate: printed.perCent });
  const { lowest, highest } = possible;
  if (highest === null) return `≥ ${lowest}`;
  return lowest === highest ? asNumber(lowest) : `${lowest}–${highest}`;
}

/** One cell: a range as text ("300–302") would need two columns as numbers, and the form's next column is taken. */
export const targetsPossibleFunction: CellFunction<'TARGETS_POSSIBLE'> = {
  id: 'TARGETS_POSSIBLE',
  parameters: [cells('result'), cells('rate')],
  compute: (result, rate) => spill([result, rate], (one = null, printed = null) => targetsOf(one, printed)),
};
