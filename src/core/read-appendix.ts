/** Workbook + form → appendix. Finds the form wherever it stands, whatever rows and columns were moved. */
import type {
  Appendix,
  AppendixReading,
  Entry,
  MisplacedRow,
  OutsideFigure,
  Place,
  ReadCell,
  SentOut,
  StatedTotal,
  StrayLine,
} from './appendix';
import { astrayFigure } from './reading/astray-figure';
import { decodedSheet, type DecodedSheet } from './sheets/decoded-sheet';
import { readFigure, showsTheSame, type FigureAs } from './figure';
import { findBodies } from './reading/find-body';
import { findWindows, type CompleteWindow } from './reading/find-form';
import { sentOut } from './sent-forms/sent-cells';
import { isIdentitySheet, readIdentity } from './sent-forms/form-identity';
import { namedRows } from './sent-forms/form-marks';
import { RowEvidence, type RowLine } from './reading/row-evidence';
import { findPartOfYear, findResultYear, findTitleYear } from './reading/find-period';
import { dongPerUnit, indicatorOf, sectionOf, type Form, type Indicator } from './form';
import { Grid } from './sheets/grid';
import { coverage, LineMatcher } from './reading/match-lines';
import { noteColumnOf, type NoteColumn } from './reading/note-column';
import type { NumberStyle } from './figures/numeral';
import type { Bodies } from './register';
import { standingIn } from './reading/standing-in';
import { StatedTotals } from './reading/stated-totals';
import { hasWord, isLikeFigure, OutsideFigures } from './reading/table-rows';
import type { Sheet, Workbook } from './workbook';

/** A sheet with less than this part of the form's lines is not this form. */
const LEAST_COVERAGE = 0.3;

/** Lines read below the headings: many times the longest form, and a bound on a hostile sheet. */
const MOST_LINES = 600;

export interface ReadingContext {
  readonly form: Form;
  readonly bodies: Bodies;
  /** How the workbook's office writes numbers, where the host knows. */
  readonly style?: NumberStyle;
}

interface Table {
  readonly grid: Grid;
  readonly window: CompleteWindow;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly repeated: readonly Entry[];
  readonly stray: readonly StrayLine[];
  readonly outside: readonly OutsideFigure[];
  /** The row of each line, titles among them, by code. */
  readonly rows: ReadonlyMap<string, number>;
  readonly againstMarks: readonly Place[];
  readonly misplaced: readonly MisplacedRow[];
  readonly totals: readonly StatedTotal[];
  readonly coverage: number;
}

function readCell(grid: Grid, row: number, column: number, as: FigureAs): ReadCell {
  const cell = grid.at(row, column);
  const reading = readFigure(cell, as);
  return {
    at: grid.place(row, column),
    type: cell?.type ?? 'blank',
    raw: cell?.value ?? '',
    reading,
    ...(cell?.shown !== undefined && !showsTheSame(cell.shown, reading, as) && { shown: cell.shown }),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(cell?.struck && { struck: true }),
    ...(cell?.unseen && { unseen: true }),
    ...(grid.isHidden(row, column) && { hidden: true }),
    ...(grid.coveredBy(row, column) && { covered: true }),
  };
}

/** How the figures of an indicator are read. */
export function figureAs(indicator: Indicator, { form, style }: Pick<ReadingContext, 'form' | 'style'>): FigureAs {
  const measure = form.measures[indicator.measure];
  const dong = dongPerUnit(form, indicator);
  return {
    kind: indicator.kind,
    ...(dong !== null && { dong }),
    ...(measure && { measureWords: [measure.label, ...(measure.also ?? [])] }),
    ...(style && { style }),
  };
}

/** The line's label: in its own column, or left of it where TT and label were merged. */
function labelAt(
  grid: Grid,
  row: number,
  { label, number = label }: CompleteWindow['columns'],
): { column: number; text: string } {
  const text = grid.text(row, label);
  return text.trim() !== '' ? { column: label, text } : { column: number, text: grid.text(row, number) };
}

function readEntry(
  grid: Grid,
  row: number,
  window: CompleteWindow,
  found: RowLine,
  notes: NoteColumn | null,
  context: ReadingContext,
): Entry | null {
  const indicator = indicatorOf(context.form, found.code);
  if (!indicator) return null;
  const { columns } = window;
  const label = labelAt(grid, row, columns);
  const as = figureAs(indicator, context);
  const rateAs: FigureAs = { kind: 'rate', ...(context.style && { style: context.style }) };
  const result = readCell(grid, row, columns.result, as);
  const isEmpty = result.reading.state === 'blank' && result.covered !== true;
  const hasRate = sectionOf(context.form, found.code)?.targets !== false;
  return {
    code: found.code,
    label: { at: grid.place(row, label.column), text: label.text },
    matched: found.matched,
    measure: columns.measure === undefined ? null : grid.text(row, columns.measure),
    ...(columns.measure !== undefined && { measureAt: grid.place(row, columns.measure) }),
    result,
    rate: columns.rate === undefined ? null : readCell(grid, row, columns.rate, rateAs),
    target: columns.target === undefined ? null : readCell(grid, row, columns.target, as),
    note: notes && { at: grid.place(row, notes.column), text: grid.text(row, notes.column) },
    astray: isEmpty && indicator.kind !== 'judgement' ? astrayFigure(grid, row, window, as, hasRate) : null,
  };
}

/** The first rows below the headings that hold anything. */
function rowsBelow(sheet: Sheet, row: number): number[] {
  const rows = new Set<number>();
  for (const cell of sheet.cells) {
    if (rows.size >= MOST_LINES) break;
    if (cell.row > row) rows.add(cell.row);
  }
  return [...rows];
}

/** Whether a line has a number of its own, as a programme's title has. */
function isNumbered(grid: Grid, row: number, { number }: CompleteWindow['columns'], label: string): boolean {
  return /^\s*\d/.test(label) || (number !== undefined && /\d/.test(grid.text(row, number)));
}

type Names = ReturnType<typeof namedRows>;

function readTable(grid: Grid, window: CompleteWindow, context: ReadingContext, names: Names): Table {
  const matcher = new LineMatcher(context.form);
  const labelled = rowsBelow(grid.sheet, window.bottom).map((row) => ({ row, ...labelAt(grid, row, window.columns) }));
  const evidence = new RowEvidence(grid, context.form, matcher, labelled, names.get(grid.sheet.name));
  const rows = new Map<string, number>();
  const notes = noteColumnOf(grid, window);
  const entries: Record<string, Entry> = {};
  const repeated: Entry[] = [];
  const unknown: (StrayLine & { readonly row: number })[] = [];
  const outside = new OutsideFigures(grid, window);
  const totals = new StatedTotals(grid, window, context.form, matcher);
  let lastRow = window.bottom;
  for (const label of labelled) {
    const { row } = label;
    if (totals.take(row, label.text)) {
      matcher.leaveProgramme();
      continue;
    }
    const found = evidence.settle(label, matcher.match(label.text));
    const result = grid.text(row, window.columns.result).trim();
    if (found) {
      lastRow = row;
      totals.see(found.code);
    }
    if (found && !rows.has(found.code)) rows.set(found.code, row);
    outside.see(row, label.text, found);
    if (found?.kind === 'indicator') {
      const entry = readEntry(grid, row, window, found, notes, context);
      if (entry && entries[entry.code]) repeated.push(entry);
      else if (entry) entries[entry.code] = entry;
    } else if (!found && hasWord(label.text)) {
      if (isNumbered(grid, row, window.columns, label.text)) matcher.leaveProgramme();
      if (result !== '') unknown.push({ row, at: grid.place(row, window.columns.result), text: label.text, result });
    }
  }
  const missing = standingIn(
    context.form,
    rows,
    unknown.map(({ row }) => row),
  );
  const stray = unknown
    .filter(({ row, result }) => !window.headingRows.has(row) && (row < lastRow || isLikeFigure(result)))
    .map(({ row, at, text, result }): StrayLine => {
      const insteadOf = missing.get(row);
      return { at, text, result, ...(insteadOf !== undefined && { insteadOf }) };
    });
  return {
    grid,
    window,
    entries,
    repeated,
    stray,
    outside: outside.until(lastRow),
    rows,
    againstMarks: evidence.against,
    misplaced: evidence.misplaced,
    totals: totals.all(),
    coverage: coverage(context.form, new Set(Object.keys(entries))),
  };
}

function filledLines({ entries }: Table): number {
  return Object.values(entries).filter(({ result }) => result.reading.state !== 'blank').length;
}

function yearOf({ grid, window }: Table): number | null {
  return findTitleYear(grid, window)?.year ?? findResultYear(grid, window)?.year ?? null;
}

function isFilled({ entries }: Table): boolean {
  return Object.values(entries).some(({ result }) => ['value', 'unclear'].includes(result.reading.state));
}

/**
 * Visible sheets before hidden ones, filled ones before blank ones, the year asked for before others; then the table with
 * more of the form's lines, with more figures, the earlier one.
 */
function byLikeness({ year }: Form): (a: Table, b: Table) => number {
  const hidden = ({ grid }: Table): number => (grid.sheet.visibility === 'visible' ? 0 : 1);
  const blank = (table: Table): number => (isFilled(table) ? 0 : 1);
  const otherYear = (table: Table): number => (yearOf(table) === year ? 0 : 1);
  return (a, b) =>
    hidden(a) - hidden(b) ||
    blank(a) - blank(b) ||
    otherYear(a) - otherYear(b) ||
    b.coverage - a.coverage ||
    filledLines(b) - filledLines(a);
}

function headingPlace({ grid, window }: Table): Place {
  return grid.place(window.bottom, window.columns.result);
}

/** A workbook is read for the year in its title, and again to be checked: mostly against the same form. */
const lastReadings = new WeakMap<Workbook, { readonly context: ReadingContext; readonly reading: AppendixReading }>();

export function readAppendix(workbook: Workbook, context: ReadingContext): AppendixReading {
  const last = lastReadings.get(workbook);
  if (last && isSameContext(last.context, context)) return last.reading;
  const reading = findAppendix(workbook, context);
  lastReadings.set(workbook, { context, reading });
  return reading;
}

function isSameContext(one: ReadingContext, other: ReadingContext): boolean {
  return one.form === other.form && one.bodies === other.bodies && one.style === other.style;
}

const NOT_SENT_OUT: SentOut = { status: 'none' };

function oldTextsOf(sheets: readonly DecodedSheet[], read: Sheet): DecodedSheet['oldTexts'] {
  return sheets.find(({ sheet }) => sheet === read)?.oldTexts ?? [];
}

function findAppendix(workbook: Workbook, context: ReadingContext): AppendixReading {
  const sheets = workbook.sheets.filter((sheet) => !isIdentitySheet(sheet)).map(decodedSheet);
  const grids = sheets.map(({ sheet }) => new Grid(sheet));
  const identity = readIdentity(workbook);
  const names = namedRows(workbook.names, context.form);
  const tables = grids
    .flatMap((grid) => findWindows(grid, context.form).map((window) => readTable(grid, window, context, names)))
    .filter((table) => table.coverage >= LEAST_COVERAGE)
    .sort(byLikeness(context.form));
  const [best, ...others] = tables;
  if (!best) {
    const filled = sheets.map(({ sheet }) => sheet).filter(({ cells }) => cells.length > 0);
    const [grid] = grids.filter(({ sheet }) => sheet.cells.length > 0);
    const asSent = grid ? sentOut(identity, { grid, columns: {}, rows: new Map() }, context.form) : NOT_SENT_OUT;
    return { status: 'not-the-form', sheets: filled.map(({ name }) => name), sentOut: asSent };
  }
  const { grid, window, entries, repeated, stray, outside, totals } = best;
  const { bodies, unknown: unknownBodies } = findBodies(grid, window, context.bodies);
  const appendix: Appendix = {
    sheet: grid.sheet.name,
    heading: headingPlace(best),
    otherResults: window.otherResults.map(({ row, column }) => grid.place(row, column)),
    titleYear: findTitleYear(grid, window),
    resultYear: findResultYear(grid, window),
    partOfYear: findPartOfYear(grid, window),
    bodies,
    unknownBodies,
    entries,
    repeated,
    stray,
    totals,
    oldTexts: oldTextsOf(sheets, grid.sheet),
    outside,
    alsoLikeForm: others.map((one) => ({ ...headingPlace(one), year: yearOf(one), filled: isFilled(one) })),
    noteHeading: noteColumnOf(grid, window)?.missingHeading ?? null,
    sentOut: sentOut(identity, { ...best, columns: window.columns }, context.form),
    againstMarks: best.againstMarks,
    misplaced: best.misplaced,
  };
  return { status: 'found', appendix };
}
