import { compare, sum } from '../../figures/decimal';
import { indicatorOf } from '../../form';
import { reportRule } from './report-rule';

/** A province may assign more than it was assigned, so this is no error; less cannot reach its own target. */
export const targetsDoNotAddUp = reportRule({
  id: 'targets-do-not-add-up',
  severity: 'note',
  needs: 'branches',
  check: ({ form, lines, register }) =>
    lines.flatMap(({ code, target, contributions }) => {
      // Everybody may be assigned the same share: shares do not add up to anything.
      if (indicatorOf(form, code)?.aggregate !== 'sum') return [];
      const branches = contributions.filter(({ body }) => body !== register.bodies.consolidating.id);
      if (target === null || target === '-' || branches.some((one) => one.target === null)) return [];
      const assigned = sum(branches.map((one) => (one.target === null || one.target === '-' ? '0' : one.target)));
      return compare(assigned, target) === 0 ? [] : [{ code, params: { target, assigned } }];
    }),
});
