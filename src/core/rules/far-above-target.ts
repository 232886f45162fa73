import { achievementRate } from '../figures/achievement-rate';
import { compare, decimalPlaces, divide, multiply, type Decimal } from '../figures/decimal';
import { targetOf, type Target } from '../register';
import { isFarFrom } from '../figures/scale';
import { rateMeant } from './rate-as-ratio';
import { knownTarget, linesOf, rule, writtenRate, type Line, type TargetContext } from './rule';

/** Whether the rate beside it shows already that result and target do not go together. */
function isToldByRate(context: TargetContext, { entry }: Line, value: Decimal, target: Decimal): boolean {
  const rate = writtenRate(context, entry);
  if (rate?.reading.state !== 'value') return false;
  return achievementRate(value, target, decimalPlaces(rate.reading.value)) !== rate.reading.value;
}

/** Of a target of one or two, ten times as much may well be true. */
const LEAST_TARGET: Decimal = '5';

/** Ten times the branch's own target is a zero too many, unless somebody worked out the rate and saw it. */
function isZeroTooMany(context: TargetContext, { entry }: Line, value: Decimal, target: Decimal): boolean {
  if (writtenRate(context, entry)?.reading.state === 'value') return false;
  return compare(target, LEAST_TARGET) >= 0 && compare(value, multiply(target, '10')) >= 0;
}

/** A result ten times what the branch was asked for, or a hundred times what all branches together were asked for. */
export const farAboveTarget = rule({
  id: 'far-above-target',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const { code, result } = line.entry;
      if (line.indicator.kind !== 'count' || result.reading.state !== 'value' || rateMeant(context, line)) return [];
      const { value } = result.reading;
      const own = knownTarget(context, line);
      const province: Target = targetOf(context.register, context.register.bodies.consolidating.id, code);
      const target = own ?? province;
      if (target === null || target === '-' || compare(value, target) <= 0) return [];
      if (!isFarFrom(value, target) && (own === null || !isZeroTooMany(context, line, value, target))) return [];
      if (own !== null && isToldByRate(context, line, value, target)) return [];
      return [
        {
          code,
          at: result.at,
          params: { value, target, times: divide(value, target, 0), whose: own === null ? 'province' : 'own' },
        },
      ];
    }),
});
