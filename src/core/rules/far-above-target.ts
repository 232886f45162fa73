import { achievementRate } from '../achievement-rate';
import { compare, decimalPlaces, type Decimal } from '../decimal';
import { targetOf, type Target } from '../register';
import { isFarFrom } from '../scale';
import { rateMeant } from './rate-as-ratio';
import { knownTarget, linesOf, rule, writtenRate, type Line, type TargetContext } from './rule';

/** Whether the rate beside it shows already that result and target do not go together. */
function isToldByRate(context: TargetContext, { entry }: Line, value: Decimal, target: Decimal): boolean {
  const rate = writtenRate(context, entry);
  if (rate?.reading.state !== 'value') return false;
  return achievementRate(value, target, decimalPlaces(rate.reading.value)) !== rate.reading.value;
}

/** A result a hundred times what was asked for the whole year, of the branch or, where nobody said, of all branches together. */
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
      if (target === null || target === '-' || compare(value, target) <= 0 || !isFarFrom(value, target)) return [];
      if (own !== null && isToldByRate(context, line, value, target)) return [];
      return [{ code, at: result.at, params: { value, target, whose: own === null ? 'province' : 'own' } }];
    }),
});
