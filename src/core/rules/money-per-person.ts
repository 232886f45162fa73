import { divide, multiply, type Decimal } from '../figures/decimal';
import type { Found } from '../finding';
import { amountInDong, countForEvidence, plausiblePerPerson, valueOf } from '../figures/money-per-person';
import { indicatorOf } from '../form';
import { isUnderOtherUnit } from './measure-changed';
import { rule } from './rule';

type PerPersonFacts = {
  raw: string;
  value: Decimal;
  count: Decimal;
  /** Where the amount and the number of people stand: either can be wrong. */
  amountCell: string;
  countCell: string;
  /** Whole đồng for one person or house, and the bounds it should lie in. */
  each: Decimal;
  lowest: Decimal;
  highest: Decimal;
  /** The amount that was meant if the unit or the separator was mistaken; empty where that explains nothing. */
  meant: Decimal | '';
};

/** Đồng written for million đồng, a thousand times too large, a thousand times too small. */
const SLIPS = ['0.000001', '0.001', '1000'];

/** Money for one person far outside what such a gift costs: nearly always a factor of 1 000. */
export const moneyPerPerson = rule({
  id: 'money-per-person',
  severity: 'error',
  needs: 'appendix',
  check: (context) => {
    const { form, appendix } = context;
    return form.moneyPerPerson.flatMap(({ count, amount, lowest, highest }): Found<PerPersonFacts>[] => {
      const [indicator, entry] = [indicatorOf(form, amount), appendix.entries[amount]];
      if (!indicator || !entry || isUnderOtherUnit(context, { indicator, entry })) return [];
      const value = valueOf(appendix, amount);
      const persons = countForEvidence(appendix, count);
      if (value === null || persons === null || plausiblePerPerson(form, appendix, amount, value) !== false) return [];
      const meant = SLIPS.map((slip) => multiply(value, slip)).filter(
        (one) => plausiblePerPerson(form, appendix, amount, one) === true,
      );
      const each = divide(amountInDong(form, amount, value), persons, 0);
      const [only, ...others] = meant;
      return [
        {
          code: amount,
          at: entry.result.at,
          params: {
            raw: entry.result.raw,
            value,
            count: persons,
            amountCell: entry.result.at.cell,
            countCell: appendix.entries[count]?.result.at.cell ?? '',
            each,
            lowest,
            highest,
            meant: only ?? '',
          },
          ...(only !== undefined && others.length === 0 && { mend: { value: only, certain: false } }),
        },
      ];
    });
  },
});
