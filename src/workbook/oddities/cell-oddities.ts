import { cellRef } from '../../core/sheets/cell-ref';
import type { Cell } from '../../core/workbook';
import { looksLikeNumber } from '../looks-like-number';
import type { Hints } from './hints';
import { isOldEncoding } from './old-encoding';

/** Controls, soft hyphen, zero-width and direction marks, byte order mark; tabs and line ends are as good as visible. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const LIKE_FORMULA = /^(?:[=+@\t]|-(?=[\p{L}@=(]))/u;

function codesOf(text: string): string | null {
  const found = text.match(INVISIBLE);
  if (found === null) return null;
  const codes = found.map((char) => `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [...new Set(codes)].join(', ');
}

function lookAtText({ row, column, value, font, formula }: Cell, sheet: string, hints: Hints): void {
  const ref = cellRef(row, column);
  if (looksLikeNumber(value) && formula === undefined) hints.add('figure-as-text', sheet, ref, { text: value });
  if (LIKE_FORMULA.test(value)) hints.add('text-like-formula', sheet, ref, { text: value });
  if (isOldEncoding(value, font)) hints.add('old-encoding', sheet, ref, { text: value });
  const characters = codesOf(value);
  if (characters !== null) hints.add('invisible-characters', sheet, ref, { characters });
}

function lookAtNumber({ row, column, value, percent }: Cell, sheet: string, hints: Hints): void {
  if (value.startsWith('-')) hints.add('negative-number', sheet, cellRef(row, column), { text: value });
  else if (percent !== true && /^0\.0*[1-9]/.test(value)) {
    hints.add('fraction-below-one', sheet, cellRef(row, column), { text: value });
  }
}

export function lookAtCell(cell: Cell, sheet: string, hints: Hints): void {
  if (cell.type === 'text') lookAtText(cell, sheet, hints);
  else if (cell.type === 'number') lookAtNumber(cell, sheet, hints);
}
