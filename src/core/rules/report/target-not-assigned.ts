import { indicatorOf } from '../../form';
import { reportRule } from './report-rule';

/** A cell of the table of targets left blank: the others' parts no longer make the whole, and nobody would see it. */
export const targetNotAssigned = reportRule({
  id: 'target-not-assigned',
  severity: 'note',
  needs: 'branches',
  check: ({ form, lines, register }) =>
    lines.flatMap(({ code, target, contributions }) => {
      if (indicatorOf(form, code)?.aggregate !== 'sum' || target === null || target === '-') return [];
      const branches = contributions.filter(({ body }) => body !== register.bodies.consolidating.id);
      const without = branches.filter((one) => one.target === null);
      // Where most have none, the target was never split.
      if (without.length === 0 || without.length * 2 >= branches.length) return [];
      return [{ code, params: { bodies: without.map(({ body }) => body) } }];
    }),
});
