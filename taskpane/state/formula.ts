/** A formula of ours, put together from what a person typed or picked for each argument, and the cell that is to hold it. */
import type { Place } from '../../src/core/appendix';
import type { Parameter } from '../../src/cell-functions/cell-function';
import { cellFunctions, NAMESPACE } from '../../src/cell-functions/catalogue';
import { cellRef, parseCellRange, parseCellRef } from '../../src/core/sheets/cell-ref';
import type { Cell, CellRange, Workbook } from '../../src/core/workbook';
import type { FunctionName } from '../../src/text/function-help';

/** By the parameter's name in code. */
export type ArgumentTexts = Readonly<Record<string, string>>;

interface Reference {
  /** Null for the sheet that holds the formula. */
  readonly sheet: string | null;
  readonly written: string;
  readonly range: CellRange;
}

export function parametersOf(id: FunctionName): readonly Parameter[] {
  return cellFunctions.find((one) => one.id === id)?.parameters ?? [];
}

/** A picked range as it stands in a formula: 'Phụ lục'!D8:D30. */
export function referenceTo(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}

function referenceIn(text: string): Reference | null {
  const [, quoted, plain, written = '']: readonly (string | undefined)[] =
    /^(?:'((?:[^']|'')+)'!|([^'!"]+)!)?([$A-Za-z0-9:]+)$/.exec(text) ?? [];
  const range = parseCellRange(written);
  if (range === null) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, written: written.toUpperCase(), range };
}

const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** A reference or a whole number as it is; anything else is a text, which our functions read as staff write it. */
function argumentOf(text: string, sheet: string): string {
  const reference = referenceIn(text);
  if (reference) {
    const { sheet: of, written } = reference;
    return of === null || of === sheet ? written : referenceTo(of, written);
  }
  return WHOLE_NUMBER.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** What keeps the formula from going into the cell: an argument is lacking, no cell was chosen, or it would count itself. */
export type FormulaProblem = 'lacks' | 'no-cell' | 'counts-itself';

export interface ComposedFormula {
  /** As people write it in this program; arguments that are lacking are left out. */
  readonly written: string;
  /** As programs keep it: with commas. */
  readonly formula: string;
  readonly problem: FormulaProblem | null;
  /** What stands in the cell now; null where it is blank. */
  readonly instead: string | null;
  /** The cells that its answers take, where others of them are filled already; null where there is room. */
  readonly crowded: string | null;
}

interface Given {
  readonly parameter: Parameter;
  readonly text: string;
  readonly reference: Reference | null;
}

function givenFor(id: FunctionName, texts: ArgumentTexts): Given[] {
  return parametersOf(id).map((parameter) => {
    const text = (texts[parameter.name] ?? '').trim();
    return { parameter, text, reference: referenceIn(text) };
  });
}

/** The cells that the answers take: as many as the largest of the ranges that are answered cell by cell. */
function answersFrom({ cell }: Place, given: readonly Given[]): CellRange | null {
  const first = parseCellRef(cell);
  if (!first) return null;
  const ranges = given.flatMap(({ parameter, reference }) =>
    parameter.takes === 'cells' && reference ? [reference.range] : [],
  );
  const rows = Math.max(1, ...ranges.map(({ top, bottom }) => bottom - top + 1));
  const columns = Math.max(1, ...ranges.map(({ left, right }) => right - left + 1));
  const { row: top, column: left } = first;
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function cellsIn(workbook: Workbook | null, sheet: string, { top, left, bottom, right }: CellRange): Cell[] {
  const cells = workbook?.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
}

function problemOf(given: readonly Given[], at: Place | null, answers: CellRange | null): FormulaProblem | null {
  if (given.some(({ parameter, text }) => !parameter.optional && text === '')) return 'lacks';
  if (!at || !answers) return 'no-cell';
  const isItself = ({ reference }: Given): boolean =>
    reference !== null && (reference.sheet ?? at.sheet) === at.sheet && overlap(reference.range, answers);
  return given.some(isItself) ? 'counts-itself' : null;
}

export function composeFormula(
  id: FunctionName,
  texts: ArgumentTexts,
  at: Place | null,
  { workbook, separator }: { readonly workbook: Workbook | null; readonly separator: string },
): ComposedFormula {
  const sheet = at?.sheet ?? '';
  const given = givenFor(id, texts);
  const args = given.filter(({ text }) => text !== '').map(({ text }) => argumentOf(text, sheet));
  const call = (between: string): string => `=${NAMESPACE}.${id}(${args.join(between)})`;
  const answers = at && answersFrom(at, given);
  const taken = answers ? cellsIn(workbook, sheet, answers) : [];
  const here = taken.find(({ row, column }) => row === answers?.top && column === answers.left);
  const isCrowded = answers !== null && taken.some((cell) => cell !== here);
  return {
    written: call(`${separator} `),
    formula: call(','),
    problem: problemOf(given, at, answers),
    instead: here ? (here.formula === undefined ? here.value : `=${here.formula}`) : null,
    crowded: isCrowded ? `${cellRef(answers.top, answers.left)}:${cellRef(answers.bottom, answers.right)}` : null,
  };
}
