import { isZero } from '../figures/decimal';
import { sectionOf } from '../form';
import { assignedTarget, isAsked, linesOf, rule, writtenRate } from './rule';

/** A rate beside "-", or a zero that no target is known for: one of the two is not as meant. A blank result tells of its own rate. */
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
      const isBlank = reading.state === 'blank' && result.covered !== true && !isAsked(context, indicator);
      const isUncheckedZero =
        target === null && indicator.kind !== 'judgement' && reading.state === 'value' && isZero(reading.value);
      return reading.state === 'dash' || isBlank || isUncheckedZero
        ? [{ code, at: rate.at, params: { raw: rate.raw, result: result.raw } }]
        : [];
    }),
});
