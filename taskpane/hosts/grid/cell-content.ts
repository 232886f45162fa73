/** What a value is called inside the grid, which keeps every cell as one text and guesses its type from it. */
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
import type { Cell } from '../../../src/core/workbook';
import { VIETNAMESE } from './locale';

/** Shows that what follows is text, as in Excel. */
export const TEXT_MARK = "'";

function looksOtherwise(text: string): boolean {
  return (
    /^['=]/.test(text) ||
    /^\s*(true|false)\s*$/i.test(text) ||
    text.startsWith('#') ||
    helpers.isNumber(text, DEFAULT_LOCALE) ||
    helpers.isDateTime(text, VIETNAMESE)
  );
}

/** A text that stays text: "02", "15%", "=1+1" and "'abc" as they are written. */
export function contentOfText(text: string): string {
  return looksOtherwise(text) ? TEXT_MARK + text : text;
}

const DAY = 86_400_000;
/** What Excel counts days from, after its 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** As files count days. */
export function serialOfDate(iso: string): string {
  const moment = Date.parse(iso.includes('T') ? `${iso}Z` : iso);
  return String((moment - EPOCH) / DAY);
}

/** `theirs` is the grid's own content for the cell, empty where it has none. */
export function contentOf(cell: Cell, theirs: string): string {
  if (cell.formula !== undefined && theirs.startsWith('=')) return theirs;
  if (cell.type === 'text') return contentOfText(cell.value);
  if (cell.type === 'date') return theirs === '' ? serialOfDate(cell.value) : theirs;
  return cell.value;
}
