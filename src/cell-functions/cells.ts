/** What Excel hands to a function → plain data of the core. */
import type { Cell, Workbook } from '../src/core/workbook';

/** A cell's value as Excel passes it; "" (or null) where blank. */
export type CellInput = unknown;

export function cellOf(value: CellInput, row: number, column: number): Cell | null {
  if (typeof value === 'number') return { row, column, type: 'number', value: String(value) };
  if (typeof value === 'boolean') return { row, column, type: 'boolean', value: value ? 'TRUE' : 'FALSE' };
  return typeof value === 'string' && value !== '' ? { row, column, type: 'text', value } : null;
}

/** A range as a workbook of one sheet whose A1 is the range's first cell. */
export function workbookOf(range: readonly (readonly CellInput[])[]): Workbook {
  const cells = range.flatMap((values, row) =>
    values.flatMap((value, column) => cellOf(value, row + 1, column + 1) ?? []),
  );
  const sheet = { name: '', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return { sheets: [sheet], names: [], modified: null, notices: [] };
}
