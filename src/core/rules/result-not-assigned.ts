import { isZero } from '../figures/decimal';
import { sectionOf } from '../form';
import { knownTarget, linesOf, rule } from './rule';

/** More than was asked for: it counts, and has no rate. */
export const resultNotAssigned = rule({
  id: 'result-not-assigned',
  severity: 'note',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const { code, result } = line.entry;
      // In a section without targets every line has none.
      const isNotAssigned = sectionOf(context.form, code)?.targets === true && knownTarget(context, line) === '-';
      return isNotAssigned && result.reading.state === 'value' && !isZero(result.reading.value)
        ? [{ code, at: result.at, params: { value: result.reading.value } }]
        : [];
    }),
});
