import { cellRef, parseCellRange } from '../../core/sheets/cell-ref';
import type { Cell, CellRange, Sheet } from '../../core/workbook';
import type { Hints } from './hints';

const SUM = /^SUM\(([$A-Z0-9]+:[$A-Z0-9]+)\)$/i;

/** The cells of its own column, above it, that a formula sums; null for any other formula. */
function summedAbove({ row, column, formula = '' }: Cell): CellRange | null {
  const range = parseCellRange(SUM.exec(formula)?.[1] ?? '');
  return range?.left === column && range.right === column && range.bottom < row ? range : null;
}

/** A typed number right beside a sum, with numbers above it where the neighbour sums: perhaps a total typed over its formula. */
export function lookAtSums({ name, cells }: Sheet, hints: Hints): void {
  const byRef = new Map(cells.map((cell) => [cellRef(cell.row, cell.column), cell]));
  const isNumber = (row: number, column: number): boolean => byRef.get(cellRef(row, column))?.type === 'number';
  for (const sum of cells) {
    const range = summedAbove(sum);
    if (range === null) continue;
    for (const column of [sum.column - 1, sum.column + 1]) {
      const ref = cellRef(sum.row, column);
      const beside = byRef.get(ref);
      if (beside?.type !== 'number' || beside.formula !== undefined || !isNumber(range.bottom, column)) continue;
      hints.add('constant-among-sums', name, ref, { text: beside.value, beside: cellRef(sum.row, sum.column) });
    }
  }
}
