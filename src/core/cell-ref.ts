import type { CellRange, CellRef } from './workbook';

/** Excel's own bounds. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellRef(row: number, column: number): CellRef {
  return columnName(column) + String(row);
}

/** "D8" or "$D$8" → its row and column; null for anything else or outside Excel's bounds. */
export function parseCellRef(ref: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(ref);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : null;
}

/** "A1:E3" or "A1" → its range, corners put in order; null for anything else. */
export function parseCellRange(text: string): CellRange | null {
  const [first, second, ...rest] = text.split(':');
  if (first === undefined || rest.length > 0) return null;
  const a = parseCellRef(first);
  const b = second === undefined ? a : parseCellRef(second);
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
