import { linesOf, rule, writtenRate } from './rule';

/** A rate that no number can be told from. What is reported is worked out from result and target, so nothing is lost by it. */
export const rateUnreadable = rule({
  id: 'rate-unreadable',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry }) => {
      const rate = writtenRate(context, entry);
      if (rate?.reading.state !== 'unclear' || rate.reading.candidates.length > 0) return [];
      // A formula without its result is told as it is read.
      if (rate.raw === '' && rate.formula !== undefined) return [];
      return [{ code: entry.code, at: rate.at, params: { raw: rate.raw } }];
    }),
});
