import type { FiguresByCode } from '../../checking/last-year';
import { labelsOf } from '../../forms/line-labels';
import { sameColumn } from '../../checking/same-column';
import { reportRule, type ReportContext } from './report-rule';

/** Every body's figures that count, in the bodies' order. */
function columnsOf({ bodies, lines, register }: ReportContext): { id: string; file: string; figures: FiguresByCode }[] {
  return bodies.flatMap(({ id, file }) => {
    if (file === null || id === register.bodies.consolidating.id) return [];
    const figures = lines.flatMap(({ code, contributions }) => {
      const value = contributions.find(({ body }) => body === id)?.value ?? null;
      return value === null ? [] : [[code, value] as const];
    });
    return [{ id, file, figures: Object.fromEntries(figures) }];
  });
}

/** Two branches with one column of figures: one was filled in by copying the other. */
export const sameFiguresAsOther = reportRule({
  id: 'same-figures-as-other',
  severity: 'warning',
  needs: 'branches',
  check: (context) => {
    const columns = columnsOf(context);
    return columns.flatMap(({ id, file, figures }, index) => {
      for (const other of columns.slice(0, index)) {
        const copied = sameColumn(figures, other.figures);
        if (copied)
          return [{ file, params: { body: id, other: other.id, lines: labelsOf(context.form, copied.same) } }];
      }
      return [];
    });
  },
});
