import type { Decimal } from '../figures/decimal';
import { indicatorOf, dongPerUnit } from '../form';
import { labelOf } from '../forms/line-labels';
import { inDong, inUnitsOf, isDongExact } from '../figures/money';
import { amountInDong, plausiblePerPerson, valueOf } from '../figures/money-per-person';
import { isFarFrom, medianOf, withoutSlip } from '../figures/scale';
import { rule, type AppendixContext } from './rule';

/** One other row is no scale to judge by. */
const OTHER_ROWS = 2;

/** The middle of the branch's other amounts that their own counts confirm, in the measure of the form's money. */
function scaleOfOthers({ form, appendix }: AppendixContext, code: string): { median: Decimal; codes: string[] } | null {
  const others = form.moneyPerPerson
    .map(({ amount }) => amount)
    .filter((amount) => {
      const value = amount === code ? null : valueOf(appendix, amount);
      return value !== null && plausiblePerPerson(form, appendix, amount, value) === true;
    });
  const median = medianOf(others.map((amount) => amountInDong(form, amount, valueOf(appendix, amount) ?? '0')));
  return others.length >= OTHER_ROWS && median !== null ? { median, codes: others } : null;
}

/** An amount with no number of people beside it to tell its scale: the branch's other rows tell it. */
export const amountUnlikeOtherRows = rule({
  id: 'amount-unlike-other-rows',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    context.form.moneyPerPerson.flatMap(({ amount }) => {
      const { form, appendix } = context;
      const entry = appendix.entries[amount];
      const value = valueOf(appendix, amount);
      if (!entry || value === null || plausiblePerPerson(form, appendix, amount, value) !== null) return [];
      const others = scaleOfOthers(context, amount);
      const indicator = indicatorOf(form, amount);
      const dong = (indicator && dongPerUnit(form, indicator)) ?? '1';
      if (!others || !isFarFrom(inDong(value, dong), others.median)) return [];
      const meant = withoutSlip(value, inUnitsOf(others.median, dong));
      return [
        {
          code: amount,
          at: entry.result.at,
          params: {
            raw: entry.result.raw,
            value,
            usual: inUnitsOf(others.median, dong),
            others: others.codes.map((one) => labelOf(form, one)),
          },
          ...(meant !== null && isDongExact(meant, dong) && { mend: { value: meant, certain: false } }),
        },
      ];
    }),
});
