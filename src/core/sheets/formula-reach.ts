/** What a formula takes from outside its own workbook, and the notice that says so. */
export type Reach = 'external-link' | 'outside-formula' | null;

const STRINGS = /"[^"]*"/g;
/**
 * "[1]Sheet!A1", "'C:\[a.xlsx]Sheet'!A1", and LibreOffice's "['file:///a.xlsx']Sheet!A1" and "'file:///a.ods'#$Sheet.A1".
 * A table's "Table1[2022]" and "Table1[[#This Row],[2022]]" have no sheet right behind the bracket.
 */
const OTHER_WORKBOOK =
  /(^|[^\p{L}\p{N}_.\][@#])\[(\d+\][\p{L}_!\\]|')|'[^']*\[[^\]']+\][^']*'!|'(file|https?):[^']*'#/u;
const FUNCTIONS = 'WEBSERVICE|RTD|DDE|STOCKHISTORY|IMAGE|CALL|REGISTER\\.ID|SQL\\.REQUEST';
const OUTSIDE = new RegExp(`\\b(${FUNCTIONS})\\s*\\(|\\w\\|'`, 'i');
/** Formulas without any of these stay at home: nearly all do. */
const SUSPECT = new RegExp(`['[|]|${FUNCTIONS}`, 'i');

export function reachOf(formula: string): Reach {
  if (!SUSPECT.test(formula)) return null;
  const code = formula.replace(STRINGS, '""');
  if (/['[]/.test(code) && OTHER_WORKBOOK.test(code)) return 'external-link';
  return OUTSIDE.test(code) ? 'outside-formula' : null;
}
