import { compare, divide, isWhole, multiply, type Decimal } from '../figures/decimal';
import { indicatorOf } from '../form';
import { amountInDong, valueOf } from '../figures/money-per-person';
import { rule } from './rule';

/** Zeros typed too many: 40, 400 or 4000 for 4. */
const ZEROS_TOO_MANY: readonly Decimal[] = ['10', '100', '1000'];

/** Far too little money for so many people: besides the amount, the number of people may be wrong, and it counts no more than the amount does. */
export const countBeyondMoney = rule({
  id: 'count-beyond-money',
  severity: 'error',
  needs: 'appendix',
  check: ({ form, appendix }) =>
    form.moneyPerPerson.flatMap(({ count, amount, lowest, highest }) => {
      const entry = appendix.entries[count];
      const money = appendix.entries[amount];
      const [people, value] = [valueOf(appendix, count), valueOf(appendix, amount)];
      if (!entry || !money || people === null || value === null || compare(value, '0') <= 0) return [];
      const dong = amountInDong(form, amount, value);
      if (compare(dong, multiply(lowest, people)) >= 0) return [];
      const meant = ZEROS_TOO_MANY.map((zeros) => divide(people, zeros, 4)).filter(
        (one) =>
          isWhole(one) && compare(dong, multiply(lowest, one)) >= 0 && compare(dong, multiply(highest, one)) <= 0,
      );
      if (meant.length === 0) return [];
      const [only, ...others] = meant;
      return [
        {
          code: count,
          at: entry.result.at,
          params: {
            count: people,
            amount: value,
            amountCell: money.result.at.cell,
            each: divide(dong, people, 0),
            lowest,
            candidates: meant,
            measure: form.measures[indicatorOf(form, count)?.measure ?? '']?.label ?? '',
          },
          ...(only !== undefined && others.length === 0 && { mend: { value: only, certain: false } }),
        },
      ];
    }),
});
