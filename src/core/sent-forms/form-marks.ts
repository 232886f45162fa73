/**
 * What tells a line of a form that we sent out, besides its label: a mark in its row, which goes where the row goes, and
 * the defined names of its figure cells, which spreadsheets move along with inserted rows and moved cells.
 */
import { parseCellRange } from '../sheets/cell-ref';
import { indicatorsOf, type Form, type IndicatorCode } from '../form';
import { codeOfRow, formRows } from '../forms/form-rows';
import type { DefinedName } from '../workbook';

/** The figures of one line that have a name. */
export const namedFigures = ['target', 'result', 'rate'] as const;
export type NamedFigure = (typeof namedFigures)[number];

const PREFIX = 'TD_';

/** "VII.1.count" → "TD_VII_1_count": stands in the row of a line, and begins the names of its cells. */
export function markOfLine(code: string): string {
  return PREFIX + code.replace(/\./g, '_');
}

/** "TD_VII_1_count_result" */
export function figureName(code: IndicatorCode, figure: NamedFigure): string {
  return `${markOfLine(code)}_${figure}`;
}

/** The codes of a form's lines, titles among them, by their marks. */
const codesByForm = new WeakMap<Form, ReadonlyMap<string, string>>();

export function codesByMark(form: Form): ReadonlyMap<string, string> {
  const known = codesByForm.get(form);
  if (known) return known;
  const byMark = new Map(formRows(form).map((row) => [markOfLine(codeOfRow(row)), codeOfRow(row)]));
  codesByForm.set(form, byMark);
  return byMark;
}

export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "'Phụ lục'!$E$9" → its cell; null for a range, another file's cell or anything else. */
export function namedCell({ refersTo }: Pick<DefinedName, 'refersTo'>): NamedCell | null {
  const parts = /^=?(?:'((?:[^'[\]]|'')+)'|([^'!:[\]]+))!([$A-Za-z0-9:]+)$/.exec(refersTo);
  const range = parts?.[3] === undefined ? null : parseCellRange(parts[3]);
  const sheet = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
  if (!range || sheet === undefined || range.top !== range.bottom || range.left !== range.right) return null;
  return { sheet, row: range.top, column: range.left };
}

/** By sheet, then by row: the indicator whose result the names say stands there. */
export function namedRows(
  names: readonly DefinedName[],
  form: Form,
): ReadonlyMap<string, ReadonlyMap<number, IndicatorCode>> {
  const codes = new Map(indicatorsOf(form).map(({ code }) => [figureName(code, 'result').toLowerCase(), code]));
  const rows = new Map<string, Map<number, IndicatorCode>>();
  for (const name of names) {
    const code = codes.get(name.name.toLowerCase());
    const cell = code === undefined ? null : namedCell(name);
    if (code === undefined || !cell) continue;
    const ofSheet = rows.get(cell.sheet) ?? new Map<number, IndicatorCode>();
    rows.set(cell.sheet, ofSheet.set(cell.row, code));
  }
  return rows;
}
