/** Mends with one reading → what to change in the file. */
import { cellRef } from '../core/sheets/cell-ref';
import { parseDecimal } from '../core/figures/decimal';
import type { CertainMend } from '../core/checking/mends';
import type { Cell, Workbook } from '../core/workbook';
import { modernFontFor } from './modern-font';
import type { CellChange } from './patch/change';

export interface MendChange {
  readonly certain: CertainMend;
  /** What stands in the cell now; null where it is blank. */
  readonly before: Cell | null;
  readonly change: CellChange;
}

function cellAt({ sheets }: Workbook, sheet: string, cell: string): Cell | null {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.find((one) => cellRef(one.row, one.column) === cell) ?? null;
}

function changeOf({ mend, at }: CertainMend, before: Cell | null): CellChange {
  const number = mend.as === 'text' ? null : parseDecimal(mend.value);
  if (number !== null) return { at, content: { type: 'number', value: number }, showPlainly: true };
  const font = modernFontFor(before?.font);
  return { at, content: { type: 'text', value: mend.value }, ...(font !== null && { font }) };
}

/** What a formula gives is mended in the formula: its cell is none of ours to write over. */
export function mendChanges(mends: readonly CertainMend[], workbook: Workbook): readonly MendChange[] {
  return mends.flatMap((certain) => {
    const before = cellAt(workbook, certain.at.sheet, certain.at.cell);
    return before?.formula === undefined ? [{ certain, before, change: changeOf(certain, before) }] : [];
  });
}
