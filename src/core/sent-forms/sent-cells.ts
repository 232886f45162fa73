/** The locked cells of a form that we sent out, held against what stands in them now, wherever their rows went. */
import type { ChangedCell, SentOut } from '../appendix';
import { cellRef, parseCellRef } from '../sheets/cell-ref';
import { SENT_COLUMNS, type FormIdentity, type IdentityReading, type SentCell } from './form-identity';
import type { FormWindow } from '../reading/find-form';
import { indicatorOf, type Form } from '../form';
import type { Grid } from '../sheets/grid';

export interface SentTable {
  readonly grid: Grid;
  readonly columns: FormWindow['columns'];
  /** The row of each line, titles among them, by code. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The locked cells of one row as it went out. */
interface SentRow {
  readonly row: number;
  readonly line: string;
  readonly cells: readonly (SentCell & { readonly column: number })[];
}

/** Below this many rows of a hostile sheet nothing is looked for. */
const MOST_ROWS = 2000;

function sentRows({ cells }: FormIdentity): SentRow[] {
  const rows = new Map<number, SentRow & { cells: (SentCell & { column: number })[] }>();
  for (const cell of cells) {
    const place = parseCellRef(cell.cell);
    if (!place || cell.kind === 'free') continue;
    const row = rows.get(place.row) ?? { row: place.row, line: cell.line, cells: [] };
    row.cells.push({ ...cell, column: place.column });
    rows.set(place.row, row);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** Where something of one column stands now. */
type ColumnNow = (column: number) => number;

/** Where the columns stand now: the table's by their headings, others where they stood. */
function columnsNow({ columns }: SentTable): ColumnNow {
  const now = new Map<number, number>();
  for (const [role, column] of Object.entries(SENT_COLUMNS)) {
    const found = role === 'mark' ? undefined : columns[role as Exclude<keyof typeof SENT_COLUMNS, 'mark'>];
    if (found !== undefined) now.set(column, found);
  }
  return (column) => now.get(column) ?? column;
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return a === b || plain(a) === plain(b);
}

const REFERENCE = /\$?([A-Z]{1,3})\$?(\d{1,7})(?![\d(A-Z])/g;

/** "E" → where the table's fifth column stands now; its own letters where it did not move. */
function letterNow(letters: string, columnNow: ColumnNow): string {
  const column = parseCellRef(`${letters}1`)?.column;
  return column === undefined ? letters : cellRef(1, columnNow(column)).slice(0, -1);
}

/** OpenDocument writes "of:=IF([.D9]=…;…)"; whatever the row, a formula points at its own, or the rows it points at may move. */
function formulaKey(formula: string, row: number, inTable: boolean, columnNow: ColumnNow): string {
  return formula
    .replace(/^(?:of:|oooc:)?=?/, '')
    .replace(/\[\.([^\]]+)\]/g, (_, inside: string) => inside.replace(/\./g, ''))
    .replace(/;/g, ',')
    .replace(/\s+/g, '')
    .replace(
      REFERENCE,
      (_, column: string, at: string) => letterNow(column, columnNow) + (inTable ? String(Number(at) - row) : ''),
    );
}

const STAYS: ColumnNow = (column) => column;

function isChanged(
  { grid, columnNow }: { readonly grid: Grid; readonly columnNow: ColumnNow },
  sent: SentCell & { readonly column: number },
  from: number,
  row: number,
): boolean {
  const cell = grid.at(row, columnNow(sent.column));
  if (sent.kind === 'value') return !sameText(sent.content, cell?.value ?? '');
  if (cell?.formula === undefined) return true;
  // Old .xls files keep their formulas in a way that is not read: that there is one is all that can be told.
  if (cell.formula === '') return false;
  const inTable = sent.line !== '';
  return formulaKey(sent.content, from, inTable, columnNow) !== formulaKey(cell.formula, row, inTable, STAYS);
}

/** Finds rows again: lines by what they were recognised as, others by their content, or else by the nearest row that was found. */
class RowFinder {
  private readonly found = new Map<number, number>();
  private readonly taken = new Set<number>();
  private readonly candidates: readonly number[];

  constructor(
    private readonly table: SentTable,
    private readonly sent: readonly SentRow[],
    private readonly columnNow: ColumnNow,
  ) {
    const { grid, rows } = table;
    this.candidates = [...new Set(grid.sheet.cells.map(({ row }) => row))].slice(0, MOST_ROWS);
    for (const { row, line } of sent) {
      const now = line === '' ? undefined : rows.get(line);
      if (now !== undefined) this.take(row, now);
    }
    for (const one of sent) if (!this.found.has(one.row)) this.findAlike(one);
    for (const { row } of sent) {
      const now = this.near(row);
      if (!this.found.has(row) && !this.taken.has(now)) this.take(row, now);
    }
  }

  /** Null where it is there no more. */
  rowOf(row: number): number | null {
    return this.found.get(row) ?? null;
  }

  private take(row: number, now: number): void {
    this.found.set(row, now);
    this.taken.add(now);
  }

  private isAlike({ cells, row }: SentRow, now: number): boolean {
    const { table, columnNow } = this;
    return cells.every((cell) => !isChanged({ grid: table.grid, columnNow }, cell, row, now));
  }

  private findAlike(one: SentRow): void {
    const near = this.near(one.row);
    if (!one.cells.some(({ content }) => content !== '')) return;
    const now = [near, ...this.candidates].find((row) => !this.taken.has(row) && this.isAlike(one, row));
    if (now !== undefined) this.take(one.row, now);
  }

  /** As far from the nearest row that was found as it was. */
  private near(row: number): number {
    let best: number | null = null;
    for (const known of this.found.keys())
      if (best === null || Math.abs(known - row) < Math.abs(best - row)) best = known;
    return best === null ? row : Math.max(1, row + (this.found.get(best) ?? best) - best);
  }
}

function asSaid(content: string, isFormula: boolean): string {
  return isFormula ? `=${content}` : content;
}

function changedCell(sent: SentCell, grid: Grid, row: number, column: number, code: string | null): ChangedCell {
  const now = grid.at(row, column);
  return {
    at: grid.place(row, column),
    code,
    was: asSaid(sent.content, sent.kind === 'formula'),
    now: now?.formula === undefined || now.formula === '' ? (now?.value ?? '') : asSaid(now.formula, true),
  };
}

/** What tells a row to a person: its longest text. */
function textOf({ cells }: SentRow): string {
  return cells.reduce((longest, { kind, content }) => {
    return kind === 'value' && content.length > longest.length ? content : longest;
  }, '');
}

export function sentOut(reading: IdentityReading, table: SentTable, form: Form): SentOut {
  if (reading.status !== 'known') return reading;
  const { identity } = reading;
  const { grid } = table;
  const rows = sentRows(identity);
  const columnNow = columnsNow(table);
  const finder = new RowFinder(table, rows, columnNow);
  const changed: ChangedCell[] = [];
  const lost: string[] = [];
  const formulas = new Set<string>();
  for (const sentRow of rows) {
    const isFigure = indicatorOf(form, sentRow.line) !== null;
    // A line that is not there at all is told by a rule of its own.
    if (isFigure && !table.rows.has(sentRow.line)) continue;
    const row = finder.rowOf(sentRow.row);
    if (row === null) lost.push(textOf(sentRow));
    else
      for (const sent of sentRow.cells) {
        const column = columnNow(sent.column);
        if (isChanged({ grid, columnNow }, sent, sentRow.row, row))
          changed.push(changedCell(sent, grid, row, column, isFigure ? sentRow.line : null));
        else if (sent.kind === 'formula') formulas.add(cellRef(row, column));
      }
  }
  const { form: formId, year, body, version } = identity;
  return { status: 'known', form: formId, year, body, version, changed, lost, formulas };
}
