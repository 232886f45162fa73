import type { CellRange, CellRef } from '../workbook';

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

const DOLLAR = 36;

/** "D8" or "$D$8" → its row and column; null for anything else or outside Excel's bounds. */
export function parseCellRef(ref: string): { row: number; column: number } | null {
  let at = ref.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  for (const last = at + 3; at < last; at++) {
    // Setting this bit makes a capital small.
    const letter = (ref.charCodeAt(at) | 32) - 96;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  if (ref.charCodeAt(at) === DOLLAR) at++;
  const first = at;
  let row = 0;
  for (; at < ref.length; at++) {
    const digit = ref.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || at - first > 6) return null;
    row = row * 10 + digit;
  }
  const isCanonical = ref.charCodeAt(first) !== 48 && at > first && column > 0;
  return isCanonical && row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : null;
}

/** "A1:E3" or "A1" → its range, corners put in order; null for anything else. */
export function parseCellRange(text: string): CellRange | null {
  const colon = text.indexOf(':');
  const a = parseCellRef(colon < 0 ? text : text.slice(0, colon));
  const b = colon < 0 ? a : parseCellRef(text.slice(colon + 1));
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
