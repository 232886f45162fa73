import { compare } from '../decimal';
import { linesOf, rule } from './rule';

export const shareAboveWhole = rule({
  id: 'share-above-whole',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) =>
      indicator.kind === 'share' && result.reading.state === 'value' && compare(result.reading.value, '100') > 0
        ? [{ code, at: result.at, params: { value: result.reading.value } }]
        : [],
    ),
});
