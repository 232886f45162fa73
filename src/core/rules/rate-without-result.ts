import { isZero } from '../figures/decimal';
import { sectionOf } from '../form';
import { assignedTarget, linesOf, rule, writtenRate } from './rule';

/** A rate beside "-", nothing, or a zero that no target is known for: one of the two is not as meant. */
export const rateWithoutResult = rule({
  id: 'rate-without-result',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry }) => {
      const { code, result } = entry;
      const rate = writtenRate(context, entry);
      if (rate?.reading.state !== 'value' || isZero(rate.reading.value) || entry.astray !== null) return [];
      const target = assignedTarget(context, indicator);
      // Where no target is assigned, any rate is told by a rule of its own; against a target, the rate of a zero is.
      if (target === '-' || sectionOf(context.form, code)?.targets === false) return [];
      const { reading } = result;
      const isNothing = reading.state === 'dash' || (reading.state === 'blank' && result.covered !== true);
      const isUncheckedZero =
        target === null && indicator.kind !== 'judgement' && reading.state === 'value' && isZero(reading.value);
      return isNothing || isUncheckedZero ? [{ code, at: rate.at, params: { raw: rate.raw, result: result.raw } }] : [];
    }),
});
