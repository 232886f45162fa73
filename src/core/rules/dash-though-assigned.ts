import type { CellRef } from '../workbook';
import { isZero, type Decimal } from '../figures/decimal';
import { sectionOf } from '../form';
import { assignedTarget, isAsked, linesOf, rule, type Line, type TargetContext } from './rule';

interface Behind {
  readonly target: Decimal;
  /** The form's own cell that says so; empty where the targets that were handed in do. */
  readonly cell: CellRef | '';
}

/** What the line is to reach: as assigned or, where nobody handed that in, as the form itself shows it. */
function targetBehind(context: TargetContext, { indicator, entry: { code, target: typed } }: Line): Behind | null {
  const assigned = assignedTarget(context, indicator);
  if (assigned !== null) return assigned === '-' ? null : { target: assigned, cell: '' };
  // Where the form asks for no targets, or none is aimed at, a figure in that column may be anything.
  if (typed?.reading.state !== 'value' || sectionOf(context.form, code)?.targets !== true) return null;
  const { value } = typed.reading;
  return isZero(value) ? null : { target: value, cell: typed.at.cell };
}

export const dashThoughAssigned = rule({
  id: 'dash-though-assigned',
  severity: 'error',
  needs: 'target',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const { indicator, entry } = line;
      if (entry.result.reading.state !== 'dash' || !isAsked(context, indicator)) return [];
      const behind = targetBehind(context, line);
      return behind ? [{ code: entry.code, at: entry.result.at, params: { ...behind } }] : [];
    }),
});
