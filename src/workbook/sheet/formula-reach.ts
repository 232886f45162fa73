/** What a formula takes from outside its own workbook, and the notice that says so. */
export type Reach = 'external-link' | 'outside-formula' | null;

const STRINGS = /"[^"]*"/g;
/** "[1]Sheet!A1", "'C:\[a.xlsx]Sheet'!A1"; a table's "Table1[2022]" has its name right before the bracket. */
const OTHER_WORKBOOK = /(^|[^\p{L}\p{N}_.\]\[@#])\[\d+\]|'[^']*\[[^\]']+\][^']*'!/u;
const OUTSIDE = /\b(WEBSERVICE|RTD|STOCKHISTORY|IMAGE|CALL|REGISTER\.ID|SQL\.REQUEST)\s*\(|\w\|'/i;

export function reachOf(formula: string): Reach {
  const code = formula.replace(STRINGS, '""');
  if (code.includes('[') && OTHER_WORKBOOK.test(code)) return 'external-link';
  return OUTSIDE.test(code) ? 'outside-formula' : null;
}
