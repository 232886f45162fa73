import { compare, divide } from '../figures/decimal';
import { amountInDong, valueOf } from '../figures/money-per-person';
import { isNothing } from './amount-without-count';
import { rule } from './rule';

/** More people, gifts or houses than any line of the form can have: twice the members of the whole province. */
const MOST_PEOPLE = '50000';

/** An amount beside no count at all, so large that it must be in đồng or thousands of them. */
export const amountBeyondReason = rule({
  id: 'amount-beyond-reason',
  severity: 'error',
  needs: 'appendix',
  check: ({ form, appendix }) =>
    form.moneyPerPerson.flatMap(({ count, amount, highest }) => {
      const entry = appendix.entries[amount];
      const value = valueOf(appendix, amount);
      const counted = appendix.entries[count];
      if (!entry || value === null || !counted || !isNothing(counted)) return [];
      const people = divide(amountInDong(form, amount, value), highest, 0);
      return compare(people, MOST_PEOPLE) > 0
        ? [{ code: amount, at: entry.result.at, params: { raw: entry.result.raw, value, people, highest } }]
        : [];
    }),
});
