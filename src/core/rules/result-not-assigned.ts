import { isZero } from '../decimal';
import { knownTarget, linesOf, rule } from './rule';

/** More than was asked for: it counts, and has no rate. */
export const resultNotAssigned = rule({
  id: 'result-not-assigned',
  severity: 'note',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const { code, result } = line.entry;
      return knownTarget(context, line) === '-' && result.reading.state === 'value' && !isZero(result.reading.value)
        ? [{ code, at: result.at, params: { value: result.reading.value } }]
        : [];
    }),
});
