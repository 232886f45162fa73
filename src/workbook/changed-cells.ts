/** Two states of one workbook → the cells that differ, as far as contents of cells are all that differs. */
import type { Place } from '../core/appendix';
import { cellRef } from '../core/sheets/cell-ref';
import type { Cell, Sheet, Workbook } from '../core/workbook';

export interface ChangedCell {
  readonly at: Place;
  /** Null where the cell was blank. */
  readonly before: Cell | null;
  /** Null where it is blank now. */
  readonly now: Cell | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function inSheet(before: Sheet, now: Sheet): ChangedCell[] {
  const earlier = new Map(before.cells.map((cell) => [cellRef(cell.row, cell.column), cell]));
  const changed: ChangedCell[] = [];
  for (const cell of now.cells) {
    const ref = cellRef(cell.row, cell.column);
    const was = earlier.get(ref) ?? null;
    earlier.delete(ref);
    if (!same(was, cell)) changed.push({ at: { sheet: now.name, cell: ref }, before: was, now: cell });
  }
  const gone = [...earlier].map(([cell, was]) => ({ at: { sheet: now.name, cell }, before: was, now: null }));
  return [...changed, ...gone];
}

/** Null where sheets, merged cells or hidden rows and columns differ too. */
export function changedCells(before: Workbook, now: Workbook): readonly ChangedCell[] | null {
  const withoutCells = ({ sheets }: Workbook): unknown => sheets.map((sheet) => ({ ...sheet, cells: [] }));
  if (!same(withoutCells(before), withoutCells(now))) return null;
  return before.sheets.flatMap((sheet, i) => inSheet(sheet, now.sheets[i] ?? sheet));
}
