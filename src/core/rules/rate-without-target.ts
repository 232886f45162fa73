import { sectionOf } from '../form';
import { assignedTarget, linesOf, rule, writtenRate } from './rule';

export const rateWithoutTarget = rule({
  id: 'rate-without-target',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry }) => {
      const { code } = entry;
      const rate = writtenRate(context, entry);
      // A figure of the blank result beside it: a rule of its own says where it belongs.
      if (entry.astray?.at.cell === rate?.at.cell) return [];
      const noTarget = assignedTarget(context, indicator) === '-' || sectionOf(context.form, code)?.targets === false;
      return noTarget && rate?.reading.state === 'value'
        ? [{ code, at: rate.at, params: { raw: rate.raw }, mend: { value: '-', certain: true } }]
        : [];
    }),
});
