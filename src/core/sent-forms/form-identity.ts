/**
 * What a form that we sent out knows of itself: which form, year, body and edition it is, and what stood in its locked
 * cells. It is kept on a sheet that nobody sees. It is a witness, never a source: what is visible counts.
 */
import { cellRef, parseCellRef } from '../sheets/cell-ref';
import type { CellRef, Sheet, Workbook } from '../workbook';

/** Columns of a form that we send out. */
export const SENT_COLUMNS = {
  number: 1,
  label: 2,
  measure: 3,
  target: 4,
  result: 5,
  rate: 6,
  note: 7,
  mark: 8,
} as const;

/** free: a cell that may be changed, with what stood in it when the form went out. */
export const cellKinds = ['value', 'formula', 'free'] as const;

export interface SentCell {
  readonly cell: CellRef;
  /** The line it belongs to, a title's code among them; empty outside the table. */
  readonly line: string;
  readonly kind: (typeof cellKinds)[number];
  /** Text, decimal text or a formula without its "="; empty where the cell was left blank. */
  readonly content: string;
}

export interface FormIdentity {
  readonly form: string;
  readonly year: number;
  /** Id of the body that the form was made for. */
  readonly body: string;
  /** Edition of the form within its year. */
  readonly version: number;
  readonly cells: readonly SentCell[];
}

export type IdentityReading =
  | { readonly status: 'none' }
  /** There is such a sheet, and it does not hold together. */
  | { readonly status: 'broken' }
  | { readonly status: 'known'; readonly identity: FormIdentity };

export const IDENTITY_SHEET = 'thidua';
const TITLE = 'thidua-form';
const LAYOUT = '1';
const FACTS = ['form', 'year', 'body', 'version', 'checksum'] as const;
const FIRST_CELL = FACTS.length + 2;

/** Many times the longest form; a hostile sheet may be longer. */
const MOST_CELLS = 5000;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, forwards and backwards: finds what slipped, and keeps nobody out. */
function checksum(lines: readonly (readonly string[])[]): string {
  const text = JSON.stringify(lines);
  let [forwards, backwards] = [OFFSET, OFFSET];
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), PRIME);
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function cellRows({ cells }: Pick<FormIdentity, 'cells'>): string[][] {
  return cells.map(({ cell, line, kind, content }) => [cell, line, kind, content]);
}

function sumOf(identity: FormIdentity): string {
  const { form, year, body, version } = identity;
  return checksum([[form, String(year), body, String(version)], ...cellRows(identity)]);
}

/** The texts of the hidden sheet, row by row. */
export function identityRows(identity: FormIdentity): readonly (readonly string[])[] {
  const { form, year, body, version } = identity;
  const facts = { form, year: String(year), body, version: String(version), checksum: sumOf(identity) };
  return [[TITLE, LAYOUT], ...FACTS.map((fact) => [fact, facts[fact]]), ...cellRows(identity)];
}

export function isIdentitySheet({ name, cells }: Pick<Sheet, 'name' | 'cells'>): boolean {
  const [first] = cells;
  return name === IDENTITY_SHEET && first?.row === 1 && first.column === 1 && first.value === TITLE;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

type Texts = ReadonlyMap<CellRef, string>;

function readCells(at: Texts): SentCell[] | null {
  const cells: SentCell[] = [];
  for (let row = FIRST_CELL; at.has(cellRef(row, 1)); row += 1) {
    const [cell = '', line = '', kind = '', content = ''] = [1, 2, 3, 4].map((column) => at.get(cellRef(row, column)));
    const known = cellKinds.find((one) => one === kind);
    if (row > MOST_CELLS || !parseCellRef(cell) || known === undefined) return null;
    cells.push({ cell, line, kind: known, content });
  }
  return cells;
}

function readSheet({ cells }: Sheet): FormIdentity | null {
  if (cells.length > MOST_CELLS * 4) return null;
  const at: Texts = new Map(cells.map(({ row, column, value }) => [cellRef(row, column), value]));
  const facts = FACTS.map((fact, index) =>
    at.get(cellRef(2 + index, 1)) === fact ? at.get(cellRef(2 + index, 2)) : '',
  );
  const [form = '', yearText = '', body = '', versionText = '', sum = ''] = facts;
  const year = wholeNumber(yearText);
  const version = wholeNumber(versionText);
  const sent = at.get('B1') === LAYOUT ? readCells(at) : null;
  if (form === '' || body === '' || year === null || version === null || sent === null) return null;
  const identity = { form, year, body, version, cells: sent };
  return sum === sumOf(identity) ? identity : null;
}

export function readIdentity({ sheets }: Pick<Workbook, 'sheets'>): IdentityReading {
  const [sheet, another] = sheets.filter(isIdentitySheet);
  if (!sheet) return { status: 'none' };
  const identity = another ? null : readSheet(sheet);
  return identity ? { status: 'known', identity } : { status: 'broken' };
}

/** Whether a workbook is a form of ours as it went out: nothing typed, nothing changed. */
export function isUntouched({ sheets }: Pick<Workbook, 'sheets'>, { cells }: FormIdentity): boolean {
  const sent = new Map(cells.map(({ cell, kind, content }) => [cell, { kind, content }]));
  return sheets
    .filter((sheet) => !isIdentitySheet(sheet))
    .every((sheet) =>
      sheet.cells.every(({ row, column, value, formula }) => {
        if (column === SENT_COLUMNS.mark) return true;
        const found = sent.get(cellRef(row, column));
        return found?.kind === 'formula' ? formula !== undefined : found?.content === value;
      }),
    );
}
