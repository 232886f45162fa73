/** The grid's own menus and messages in the language of the page. */
import { setTranslationMethod } from '@odoo/o-spreadsheet';
import type { Language } from '../../../src/text/language';
import { gridWords } from '../../../src/text/vi/grid';
import { registerCellFunctions } from './cell-functions';

let language: Language = 'vi';
let started = false;

/** The grid asks again at every drawing, and puts the values in by itself; what is not translated stays English. */
export function translate(...[english]: Parameters<Parameters<typeof setTranslationMethod>[0]>): string {
  return language === 'vi' ? (gridWords[english] ?? english) : english;
}

setTranslationMethod(translate, () => started);

export function setGridLanguage(chosen: Language): void {
  started = true;
  language = chosen;
  registerCellFunctions(chosen);
}
