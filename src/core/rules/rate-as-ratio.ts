import { achievementRate } from '../figures/achievement-rate';
import { compare, decimalPlaces, isWhole, isZero, multiply, type Decimal } from '../figures/decimal';
import { sectionOf } from '../form';
import { knownTarget, linesOf, rule, type Line, type TargetContext } from './rule';

/** Where no target tells, a rate with decimals up to here is far likelier a ratio (1,09) than three per cent of a year's target. */
const MOST_LIKELY_RATIO: Decimal = '3';

/** The per cent that a rate typed as a ratio means ("1,09" → 109); null where the rate means what it says. */
export function rateMeant(context: TargetContext, line: Line): Decimal | null {
  const { result, rate } = line.entry;
  if (rate?.reading.state !== 'value' || result.reading.state !== 'value') return null;
  const typed = rate.reading.value;
  const target = knownTarget(context, line);
  if (isZero(typed) || isZero(result.reading.value)) return null;
  const meant = multiply(typed, '100');
  if (target === null)
    return !isWhole(typed) && compare(typed, MOST_LIKELY_RATIO) <= 0 && hasTargets(context, line) ? meant : null;
  if (target === '-' || isZero(target)) return null;
  const due = (places: number): Decimal | '-' | null =>
    result.reading.state === 'value' ? achievementRate(result.reading.value, target, places) : null;
  const places = decimalPlaces(typed);
  return due(places) !== typed && due(Math.max(places - 2, 0)) === meant ? meant : null;
}

function hasTargets({ form }: TargetContext, { indicator }: Line): boolean {
  return sectionOf(form, indicator.code)?.targets === true;
}

export const rateAsRatio = rule({
  id: 'rate-as-ratio',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const meant = rateMeant(context, line);
      const { code, rate } = line.entry;
      return meant !== null && rate
        ? [
            {
              code,
              at: rate.at,
              params: { raw: rate.raw, meant },
              // Without a target to hold it against, 2,5 may be two and a half per cent after all.
              mend: { value: meant, certain: knownTarget(context, line) !== null },
            },
          ]
        : [];
    }),
});
