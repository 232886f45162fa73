/** "tăng 20% (từ 1.000 lên 1.200)": the change against the two figures that it lies between. */
import { compare, divide, isZero, subtract, type Decimal } from '../../core/figures/decimal';
import { changesBetween, type ChangeBetween } from '../claims/changes';
import { placeOf, valueOf, type FoundInText, type NarrativeCheck } from './check';

/** What the two figures make of it: in per cent, or as it is counted; null where they are not certain. */
function due({ change, from, to }: ChangeBetween): Decimal | null {
  const [a, b] = [valueOf(from), valueOf(to)];
  if (a === null || b === null) return null;
  const difference = subtract(b, a).replace('-', '');
  if (change.kind === from.kind) return difference;
  return change.kind === 'percent' && !isZero(a) ? divide(difference, a, change.places, '100') : null;
}

export const changeFromTo: NarrativeCheck<'change-from-to'> = {
  id: 'change-from-to',
  severity: 'error',
  find: ({ claims }) =>
    changesBetween(claims).flatMap((one): FoundInText<'change-from-to'>[] => {
      const { change, from, to } = one;
      const [written, exact] = [valueOf(change), due(one)];
      if (written === null || exact === null || change.approximation !== null || compare(written, exact) === 0)
        return [];
      const isPercent = change.kind === 'percent';
      const params = { written: change.text, from: from.text, to: to.text, change: exact, isPercent };
      return [{ at: placeOf(change), params }];
    }),
};
