import { cellRef } from '../../core/sheets/cell-ref';
import type { Cell } from '../../core/workbook';
import type { SheetContext } from './context';

/** Puts cells in the order of the sheet; of one that the file holds twice the first stays, the other is told. */
export function inOrder(cells: Cell[], context: SheetContext): Cell[] {
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const kept: Cell[] = [];
  for (const cell of cells) {
    const last = kept[kept.length - 1];
    if (last?.row !== cell.row || last.column !== cell.column) kept.push(cell);
    else context.notice('repeated-cell', cellRef(cell.row, cell.column), { kept: last.value, other: cell.value });
  }
  return kept;
}
