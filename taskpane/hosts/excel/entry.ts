/** What is put into a cell of Excel, which guesses a type from every text it is given. */
import { PLAIN_DECIMAL } from '../plain-decimal';

export interface Entry {
  readonly value: string | number;
  /** Whether the cell's format of text has to go: under it a number would stay text, and a mark would show. */
  readonly leavesTextFormat: boolean;
}

const TEXT_FORMAT = '@';
/** Shows that what follows is text: "02", "15%", "1/2" and "=1+1" stay as they are written. */
const TEXT_MARK = "'";
/** Even a cell of text may take these for the beginning of a formula or for the mark. */
const SIGNS = /^['=+\-@]/;
/** Excel keeps fifteen digits. */
const MOST_DIGITS = 15;

function isNumber(text: string): boolean {
  return PLAIN_DECIMAL.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
}

export function entryOf(text: string, format: unknown, as?: 'text' | 'formula'): Entry {
  const isText = format === TEXT_FORMAT;
  if (as === 'formula') return { value: text, leavesTextFormat: isText };
  if (text === '') return { value: '', leavesTextFormat: false };
  if (as !== 'text' && isNumber(text)) return { value: Number(text), leavesTextFormat: isText };
  if (isText && !SIGNS.test(text)) return { value: text, leavesTextFormat: false };
  return { value: TEXT_MARK + text, leavesTextFormat: isText };
}
