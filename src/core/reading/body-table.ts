/**
 * A table with a body over each column and something else beside each row, or the other way about: targets by body and
 * indicator, bases by body, the sheet of the branches in a report. Found wherever it stands, by the names of the bodies.
 */
import type { Place } from '../appendix';
import { bodiesNamed, looksLikeBody } from './body-names';
import { Grid } from '../sheets/grid';
import type { Bodies } from '../register';
import { hasWord, isLikeFigure } from './table-rows';
import type { Cell, Sheet, Workbook } from '../workbook';

/** One figure's cell: whose it is and what line it stands on. */
export interface BodyCell {
  readonly body: string;
  readonly line: string;
  readonly at: Place;
  /** Null where nothing is typed. */
  readonly cell: Cell | null;
}

interface InCell {
  readonly cell: string;
  readonly text: string;
}

interface StandsTwice extends InCell {
  readonly other: string;
}

export interface BodyTableFacts {
  readonly 'unknown-body': InCell;
  readonly 'unknown-line': InCell;
  readonly 'body-twice': StandsTwice;
  readonly 'line-twice': StandsTwice;
}

/** A problem of one kind with what is known of it. */
export type ProblemOf<Facts> = { readonly [K in keyof Facts]: { readonly kind: K } & Facts[K] }[keyof Facts];

/** What keeps a table from being read without a guess. */
export type BodyTableProblem = ProblemOf<BodyTableFacts>;

/** What somebody added up himself for a line. */
export interface StatedSum {
  readonly line: string;
  /** What stands over it: "Cộng". */
  readonly text: string;
  readonly at: Place;
  readonly cell: Cell;
}

export interface BodyTable {
  readonly sums: readonly StatedSum[];
  readonly sheet: string;
  /** The table's title stands above this row of the sheet. */
  readonly top: number;
  readonly cells: readonly BodyCell[];
  readonly problems: readonly BodyTableProblem[];
}

/** What a line is by the texts beside it; null where they say nothing known. Asked line by line from the first to the last. */
export type LineNaming = () => (texts: readonly string[]) => string | null;

/** A hostile sheet may have a million rows; a form has some dozens. */
const MOST_LINES = 600;
const MOST_HEADING_CELLS = 20_000;
const LONGEST_NAME = 200;
const LEAST_BODIES = 2;

/** Sums are no line of anybody's. */
const TOTAL = /^\s*(tổng|cộng|toàn tỉnh|total|sum)(\s|$|:)/iu;

/** What all branches together come to; of a group of them ("Cộng khối huyện"), or "toàn tỉnh", nobody knows which parts it has. */
const SUM_OF_PARTS = /^\s*(tổng( cộng| số)?|cộng|total|sum)\s*:?\s*$/iu;

/** Behind the last body other columns may stand, with figures of their own. */
const NO_BODY = /^\s*(ghi chú|tỷ lệ|tỉ lệ|chênh lệch|so (với|sánh)|năm|stt|tt|notes?|rate|difference|%)(\s|$|:|\()/iu;

/** Under the headings many tables number their columns: "1", "(2)", "A". */
const COLUMN_NUMBER = /^\(?(\d{1,2}|[A-Za-z])\)?$/;
const ROWS_OF_COLUMN_NUMBERS = 2;

function isColumnNumbers(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => COLUMN_NUMBER.test(text));
}

/** The sheet seen with its rows for columns. */
function turned(sheet: Sheet): Sheet {
  const cells = sheet.cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

interface Seen {
  readonly grid: Grid;
  readonly bodies: Bodies;
  readonly isTurned: boolean;
}

function placeOf({ grid, isTurned }: Seen, row: number, column: number): Place {
  return isTurned ? grid.place(column, row) : grid.place(row, column);
}

/** The one body that a heading names; a heading that names several is a sentence. */
function bodyIn(text: string, bodies: Bodies): string | null {
  if (text.length > LONGEST_NAME) return null;
  const [only, ...others] = bodiesNamed(text, bodies).ids;
  return only !== undefined && others.length === 0 ? only : null;
}

interface Heading {
  readonly row: number;
  /** From left to right. */
  readonly columns: readonly { readonly column: number; readonly body: string; readonly text: string }[];
}

/** The row that names the most bodies, each in a cell of its own. */
function headingOf({ grid, bodies }: Seen): Heading | null {
  const byRow = new Map<number, { column: number; body: string; text: string }[]>();
  for (const { type, value, row, column } of grid.sheet.cells.slice(0, MOST_HEADING_CELLS)) {
    const body = type === 'text' ? bodyIn(value, bodies) : null;
    if (body !== null) byRow.set(row, [...(byRow.get(row) ?? []), { column, body, text: value }]);
  }
  const different = (columns: Heading['columns']): number => new Set(columns.map(({ body }) => body)).size;
  let best: Heading | null = null;
  for (const [row, columns] of byRow)
    if (different(columns) >= LEAST_BODIES && different(columns) > different(best?.columns ?? []))
      best = { row, columns };
  return best;
}

/** Bodies that stand over two columns. */
function repeatedBodies(seen: Seen, { row, columns }: Heading): BodyTableProblem[] {
  const known = new Map<string, string>();
  return columns.flatMap(({ column, body, text }): BodyTableProblem[] => {
    const { cell } = placeOf(seen, row, column);
    const other = known.get(body);
    known.set(body, other ?? cell);
    return other === undefined ? [] : [{ kind: 'body-twice', cell, text, other }];
  });
}

/** Names among the bodies, or like theirs, that are none of the register's. */
function unknownBodies(seen: Seen, { row: headingRow, columns }: Heading): BodyTableProblem[] {
  const known = new Set(columns.map(({ column }) => column));
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const lines = linesBelow(seen, headingRow);
  return seen.grid.sheet.cells.flatMap(({ type, value, row, column }): BodyTableProblem[] => {
    const text = value.trim();
    if (row !== headingRow || type !== 'text' || column < first || known.has(column) || text === '') return [];
    // "Khối ngành" among the bodies heads a group of them, and has no figure of its own.
    const isAmong =
      column < last && !TOTAL.test(text) && lines.some((line) => isLikeFigure(seen.grid.text(line, column)));
    const isName = isAmong || looksLikeBody(text);
    return isName ? [{ kind: 'unknown-body', cell: placeOf(seen, row, column).cell, text }] : [];
  });
}

/** Behind the last body: another column with figures in the table's lines, whose heading is no body known. */
function strangersBehind(
  seen: Seen,
  { row: headingRow, columns }: Heading,
  lines: readonly number[],
): BodyTableProblem[] {
  const last = columns.at(-1)?.column ?? 0;
  const { grid } = seen;
  return grid.sheet.cells.flatMap(({ type, value, row, column }): BodyTableProblem[] => {
    const text = value.trim();
    if (row !== headingRow || type !== 'text' || column <= last || text === '' || looksLikeBody(text)) return [];
    if (TOTAL.test(text) || NO_BODY.test(text) || !hasWord(text)) return [];
    const holdsFigures = lines.some((line) => isLikeFigure(grid.text(line, column)));
    return holdsFigures ? [{ kind: 'unknown-body', cell: placeOf(seen, row, column).cell, text }] : [];
  });
}

interface SumColumn {
  readonly column: number;
  readonly text: string;
}

function sumsIn(seen: Seen, columns: readonly SumColumn[], row: number, line: string): StatedSum[] {
  return columns.flatMap(({ column, text }) => {
    const cell = seen.grid.at(row, column);
    return cell ? [{ line, text, at: placeOf(seen, row, column), cell }] : [];
  });
}

/** The columns in which somebody added the others up. */
function sumColumns({ grid }: Seen, headingRow: number): SumColumn[] {
  return grid.sheet.cells.flatMap(({ type, value, row, column }) =>
    row === headingRow && type === 'text' && SUM_OF_PARTS.test(value) ? [{ column, text: value.trim() }] : [],
  );
}

function linesBelow({ grid }: Seen, row: number): number[] {
  const rows = new Set<number>();
  for (const cell of grid.sheet.cells) {
    if (rows.size >= MOST_LINES) break;
    if (cell.row > row) rows.add(cell.row);
  }
  return [...rows];
}

/** Number, name, measure: whatever stands before the first body. */
function textsBeside({ grid }: Seen, row: number, first: number): string[] {
  const texts: string[] = [];
  for (let column = 1; column < Math.min(first, MOST_LINES); column += 1) {
    const text = grid.text(row, column).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

function readTable(seen: Seen, naming: LineNaming): BodyTable | null {
  const heading = headingOf(seen);
  if (!heading) return null;
  const { grid } = seen;
  const first = heading.columns[0]?.column ?? 1;
  const lineOf = naming();
  const cells: BodyCell[] = [];
  const problems = [...repeatedBodies(seen, heading), ...unknownBodies(seen, heading)];
  const known = new Map<string, string>();
  const sums: StatedSum[] = [];
  const sumsAt = sumColumns(seen, heading.row);
  const rows: number[] = [];
  for (const row of linesBelow(seen, heading.row)) {
    const texts = textsBeside(seen, row, first);
    if (row <= heading.row + ROWS_OF_COLUMN_NUMBERS && isColumnNumbers(texts)) continue;
    const line = lineOf(texts);
    const filled = heading.columns.filter(({ column }) => isLikeFigure(grid.text(row, column)));
    const { cell } = placeOf(seen, row, filled[0]?.column ?? first);
    if (line === null) {
      if (filled.length > 0 && !texts.some((text) => TOTAL.test(text)))
        problems.push({ kind: 'unknown-line', cell, text: texts.join(' ') });
      continue;
    }
    const other = known.get(line);
    if (other !== undefined) {
      problems.push({ kind: 'line-twice', cell, text: texts.join(' '), other });
      continue;
    }
    known.set(line, cell);
    rows.push(row);
    sums.push(...sumsIn(seen, sumsAt, row, line));
    for (const { column, body } of heading.columns)
      cells.push({ body, line, at: placeOf(seen, row, column), cell: grid.at(row, column) });
  }
  const top = seen.isTurned ? first : heading.row;
  problems.push(...strangersBehind(seen, heading, rows));
  return { sheet: grid.sheet.name, top, cells, sums, problems };
}

/** The table of the workbook with the most figures' cells, on a sheet that is seen; null where it has none. */
export function findBodyTable(workbook: Workbook, bodies: Bodies, naming: LineNaming): BodyTable | null {
  const tables = workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => [
      readTable({ grid: new Grid(sheet), bodies, isTurned: false }, naming),
      readTable({ grid: new Grid(turned(sheet)), bodies, isTurned: true }, naming),
    ])
    .flatMap((table) => table ?? []);
  const [best] = tables.sort((a, b) => b.cells.length - a.cells.length);
  return best && best.cells.length > 0 ? best : null;
}
