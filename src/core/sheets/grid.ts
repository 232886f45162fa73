/** A sheet looked up by row and column, with what is hidden or covered in it. */
import { cellRef } from './cell-ref';
import type { Cell, CellRange, Sheet, Span } from '../workbook';

const COLUMNS = 16_385;

export class Grid {
  private readonly byPlace = new Map<number, Cell>();

  constructor(readonly sheet: Sheet) {
    for (const cell of sheet.cells) this.byPlace.set(cell.row * COLUMNS + cell.column, cell);
  }

  at(row: number, column: number): Cell | null {
    return this.byPlace.get(row * COLUMNS + column) ?? null;
  }

  /** The text of a cell, empty where blank. */
  text(row: number, column: number): string {
    return this.at(row, column)?.value ?? '';
  }

  /** The merged range over a cell, if it begins elsewhere. */
  coveredBy(row: number, column: number): CellRange | null {
    const range = this.sheet.merges.find(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
    return range && (range.top !== row || range.left !== column) ? range : null;
  }

  isHidden(row: number, column: number): boolean {
    const inside = (spans: readonly Span[], at: number): boolean =>
      spans.some(({ from, to }) => from <= at && at <= to);
    const { visibility, hiddenRows, hiddenColumns } = this.sheet;
    return visibility !== 'visible' || inside(hiddenRows, row) || inside(hiddenColumns, column);
  }

  place(row: number, column: number): { sheet: string; cell: string } {
    return { sheet: this.sheet.name, cell: cellRef(row, column) };
  }
}
