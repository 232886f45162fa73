/** Rows of plain values → a workbook as plain data, as any host would hand it over. */
import type { Cell, Sheet, Workbook } from '../src/core/workbook';

/** null leaves the cell empty; an object says more about it than its value. */
export type Typed = string | number | null | Omit<Cell, 'row' | 'column'>;

export function cellOf(typed: Exclude<Typed, null>): Omit<Cell, 'row' | 'column'> {
  if (typeof typed === 'string') return { type: 'text', value: typed };
  return typeof typed === 'number' ? { type: 'number', value: String(typed) } : typed;
}

export function sheetOf(rows: readonly (readonly Typed[])[], more: Partial<Sheet> = {}): Sheet {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((typed, right): Cell[] =>
      typed === null || typed === '' ? [] : [{ row: down + 1, column: right + 1, ...cellOf(typed) }],
    ),
  );
  return { name: 'Phụ lục', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [], ...more };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets, names: [], modified: null, notices: [] };
}

/** What one would see in the cell. */
export function textOf(typed: Typed | undefined): string {
  return typed === null || typed === undefined ? '' : cellOf(typed).value;
}
