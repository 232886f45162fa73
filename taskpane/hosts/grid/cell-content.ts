/** What a value is called inside the grid, which keeps every cell as one text and guesses its type from it. */
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';
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
