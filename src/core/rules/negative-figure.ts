import { isNegative } from '../figures/decimal';
import { linesOf, rule } from './rule';

export const negativeFigure = rule({
  id: 'negative-figure',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) =>
      indicator.kind !== 'judgement' &&
      !indicator.belowZero &&
      result.reading.state === 'value' &&
      isNegative(result.reading.value)
        ? [{ code, at: result.at, params: { value: result.reading.value } }]
        : [],
    ),
});
