/** What a host hands to a function → plain data of the core. */
import type { Written } from '../core/figures/cell-problem';
import { parseStoredNumber } from '../core/figures/decimal';
import type { Cell, Workbook } from '../core/workbook';

/** Rows first: matrix[row][column]. */
export type Matrix<T> = readonly (readonly T[])[];

/** A cell's value as Excel and the grid pass it: number, text or boolean; "", null or undefined where blank. */
export type CellInput = unknown;

export function cellOf(value: CellInput, row = 1, column = 1): Cell | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { row, column, type: 'number', value: String(value) };
  if (typeof value === 'boolean') return { row, column, type: 'boolean', value: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'string') return { row, column, type: 'text', value };
  // Excel's richer values (a stock, a picture) carry the plain one with them.
  if (typeof value === 'object' && 'basicValue' in value) return cellOf(value.basicValue, row, column);
  return { row, column, type: 'error', value: '#VALUE!' };
}

/** A range, or a single value as a range of one cell. */
export function matrixOf(argument: CellInput): Matrix<CellInput> {
  if (!Array.isArray(argument)) return [[argument]];
  return argument.length > 0 ? (argument as Matrix<CellInput>) : [[null]];
}

/** An argument that is one setting and no range: the first cell. Null where left out. */
export function settingOf(argument: CellInput): Cell | null {
  const cell = cellOf(matrixOf(argument)[0]?.[0]);
  return cell?.type === 'text' && cell.value.trim() === '' ? null : cell;
}

/** What stands in a cell, to be named in a sentence. */
export function written(cell: Cell | null): Written {
  const number = cell?.type === 'number' ? parseStoredNumber(cell.value) : null;
  return { raw: number ?? cell?.value ?? '', isNumber: number !== null };
}

/** A range as a workbook of one sheet whose A1 is the range's first cell. */
export function workbookOf(range: Matrix<CellInput>): Workbook {
  const cells = range.flatMap((values, row) =>
    values.flatMap((value, column) => cellOf(value, row + 1, column + 1) ?? []),
  );
  const sheet = { name: '', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { sheets: [sheet], names: [], modified: null, notices: [] };
}
