import { indicatorsOf } from '../form';
import { labelsOf } from '../forms/line-labels';
import { valueOf } from '../figures/money-per-person';
import { sameColumn } from '../checking/same-column';
import { rule } from './rule';

/** Last year's form sent again with another year over it. */
export const copiedFromLastYear = rule({
  id: 'copied-from-last-year',
  severity: 'warning',
  needs: 'last-year',
  check: ({ form, appendix, lastYear }) => {
    const summed = indicatorsOf(form).filter(({ aggregate, changed }) => aggregate === 'sum' && changed === undefined);
    const figures = Object.fromEntries(
      summed.flatMap(({ code }) => {
        const value = valueOf(appendix, code);
        return value === null ? [] : [[code, value] as const];
      }),
    );
    const before = Object.fromEntries(
      Object.entries(lastYear).filter(([code]) => summed.some((one) => one.code === code)),
    );
    const copied = sameColumn(figures, before);
    return copied ? [{ at: appendix.heading, params: { lines: labelsOf(form, copied.same) } }] : [];
  },
});
