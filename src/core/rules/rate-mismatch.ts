import { achievementRate } from '../figures/achievement-rate';
import { compare, decimalPlaces, isZero } from '../figures/decimal';
import { rateMeant } from './rate-as-ratio';
import { knownTarget, linesOf, rule, writtenRate } from './rule';

/** The printed rate against result over full-year target, at the precision that was printed. */
export const rateMismatch = rule({
  id: 'rate-mismatch',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const { code, result } = line.entry;
      const rate = writtenRate(context, line.entry);
      const target = knownTarget(context, line);
      // A rate typed as a ratio has a rule of its own.
      if (target === null || target === '-' || isZero(target) || rateMeant(context, line) !== null) return [];
      if (result.reading.state !== 'value' || rate?.reading.state !== 'value') return [];
      const printed = rate.reading.value;
      const due = achievementRate(result.reading.value, target, decimalPlaces(printed));
      if (due === null || due === '-' || compare(printed, due) === 0) return [];
      return [
        {
          code,
          at: rate.at,
          params: { printed, due, result: result.reading.value, target },
          // The rate may be right and the result mistyped: a rate put right in silence would hide that.
          mend: { value: due, certain: false },
        },
      ];
    }),
});
