import type { Cell, CellType } from '../../core/workbook';
import type { RawCell } from './raw-cell';

/**
 * One literal for each shape a cell can have: properties added afterwards would cost every cell a second object.
 */
export function makeCell(raw: RawCell, type: CellType, value: string, font: string | null = null): Cell {
  const { row, column, formula } = raw;
  if (formula === null) return font === null ? { row, column, type, value } : { row, column, type, value, font };
  return font === null ? { row, column, type, value, formula } : { row, column, type, value, formula, font };
}

export function makePercentCell(raw: RawCell, value: string): Cell {
  const { row, column, formula } = raw;
  const type = 'number';
  const percent = true;
  return formula === null ? { row, column, type, value, percent } : { row, column, type, value, formula, percent };
}
