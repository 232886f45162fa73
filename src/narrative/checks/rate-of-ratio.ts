/** "1.775/1.200 sáng kiến, đạt 148%": the rate against the two figures, at the precision printed. */
import { compare, divide, isZero } from '../../core/figures/decimal';
import { rateHolders } from '../claims/rates';
import { placeOf, valueOf, type FoundInText, type NarrativeCheck } from './check';

export const rateOfRatio: NarrativeCheck<'rate-of-ratio'> = {
  id: 'rate-of-ratio',
  severity: 'error',
  find: (context) =>
    rateHolders(context).flatMap(({ rate, holder }): FoundInText<'rate-of-ratio'>[] => {
      const [part, written] = [valueOf(holder), valueOf(rate)];
      if (holder.kind !== 'ratio' || holder.of === null || isZero(holder.of) || part === null || written === null)
        return [];
      if (rate.approximation !== null) return [];
      const exact = divide(part, holder.of, rate.places, '100');
      if (compare(exact, written) === 0) return [];
      return [{ at: placeOf(rate), params: { ratio: holder.text, written: rate.text, rate: exact } }];
    }),
};
