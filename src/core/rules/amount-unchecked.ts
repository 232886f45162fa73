import { countForEvidence, valueOf } from '../money-per-person';
import { rule } from './rule';

/** An amount whose scale nothing confirms, because the number of people beside it is unclear or has no line. */
export const amountUnchecked = rule({
  id: 'amount-unchecked',
  severity: 'warning',
  needs: 'appendix',
  check: ({ form, appendix }) =>
    form.moneyPerPerson.flatMap(({ count, amount }) => {
      const entry = appendix.entries[amount];
      const state = appendix.entries[count]?.result.reading.state ?? 'no-line';
      const unknown = state === 'no-line' || (state === 'unclear' && countForEvidence(appendix, count) === null);
      return entry && unknown && valueOf(appendix, amount) !== null
        ? [{ code: amount, at: entry.result.at, params: { raw: entry.result.raw } }]
        : [];
    }),
});
