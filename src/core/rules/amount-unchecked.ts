import { countForEvidence, valueOf } from '../figures/money-per-person';
import { rule } from './rule';

/** An amount whose scale nothing confirms: the number of people beside it is unclear, or has no line. The amount may well be right. */
export const amountUnchecked = rule({
  id: 'amount-unchecked',
  severity: 'warning',
  needs: 'appendix',
  check: ({ form, appendix }) =>
    form.moneyPerPerson.flatMap(({ count, amount }) => {
      const entry = appendix.entries[amount];
      const counted = appendix.entries[count]?.result;
      const isUnknown = !counted || (counted.reading.state === 'unclear' && countForEvidence(appendix, count) === null);
      if (!entry || !isUnknown || valueOf(appendix, amount) === null) return [];
      const params = { raw: entry.result.raw, countRaw: counted?.raw ?? '', countCell: counted?.at.cell ?? '' };
      return [{ code: amount, at: entry.result.at, params }];
    }),
});
