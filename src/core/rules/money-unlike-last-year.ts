import { dongForEach, plausiblePerPerson, valueOf } from '../figures/money-per-person';
import { isFarPerOne } from '../figures/scale';
import { rule } from './rule';

/** What one person was given, many times what it was last year, though either may be: a zero lost or added. */
export const moneyUnlikeLastYear = rule({
  id: 'money-unlike-last-year',
  severity: 'warning',
  needs: 'last-year',
  check: ({ form, appendix, lastYear }) =>
    form.moneyPerPerson.flatMap(({ count, amount }) => {
      const entry = appendix.entries[amount];
      const [people, money] = [valueOf(appendix, count), valueOf(appendix, amount)];
      const [peopleBefore, moneyBefore] = [lastYear[count], lastYear[amount]];
      if (!entry || people === null || money === null || peopleBefore === undefined || moneyBefore === undefined)
        return [];
      // Beyond all bounds, an error says more.
      if (plausiblePerPerson(form, appendix, amount, money) !== true) return [];
      const each = dongForEach(form, amount, money, people);
      const before = dongForEach(form, amount, moneyBefore, peopleBefore);
      if (each === null || before === null || !isFarPerOne(each, before)) return [];
      const countCell = appendix.entries[count]?.result.at.cell ?? '';
      return [{ code: amount, at: entry.result.at, params: { value: money, count: people, countCell, each, before } }];
    }),
});
