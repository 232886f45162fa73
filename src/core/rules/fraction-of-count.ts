import { isWhole } from '../figures/decimal';
import { linesOf, rule } from './rule';

/** A figure written with decimals ("12,5") where whole things are counted. */
export const fractionOfCount = rule({
  id: 'fraction-of-count',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) =>
      indicator.kind === 'count' && result.reading.state === 'value' && !isWhole(result.reading.value)
        ? [
            {
              code,
              at: result.at,
              params: { value: result.reading.value, measure: context.form.measures[indicator.measure]?.label ?? '' },
            },
          ]
        : [],
    ),
});
