/** A consolidated report read back for its sources: which cells of which files each figure was made from. */
import type { Place } from '../appendix';
import { cellRef, parseCellRef } from '../sheets/cell-ref';
import { multiply, parseStoredNumber } from '../figures/decimal';
import { Grid } from '../sheets/grid';
import { reportSheetNames } from './own-report';
import type { Body } from '../register';
import { labelKey } from '../text';
import type { Cell, Sheet, Workbook } from '../workbook';

/** One line of the sheet of sources: what one body gave for one figure, or a document that assigns a target. */
export interface SourceLine {
  /** 1-based, on the sheet of sources. */
  readonly row: number;
  readonly body: string;
  /** The indicator's code; empty for welfare that a document states besides the form. */
  readonly code: string;
  readonly label: string;
  /** The file, or the document. */
  readonly file: string;
  readonly sheet: string;
  /** Empty where it is no cell. */
  readonly cell: string;
  /** What stands in the cell. */
  readonly raw: string;
  /** As it counts: decimal text, "-", or empty. */
  readonly value: string;
  /** How the report used it, in the report's own words. */
  readonly use: string;
  readonly sha256: string;
}

/** A figure of the report that somebody asks about. */
export interface Traced {
  readonly code: string;
  /** The name of one body, where the cell is one body's. */
  readonly body: string | null;
}

const HEADINGS_ROW = 3;
const COLUMNS = ['body', 'code', 'label', 'file', 'sheet', 'cell', 'raw', 'value', 'use', 'sha256'] as const;
type Column = (typeof COLUMNS)[number];

type SheetRole = keyof (typeof reportSheetNames)['vi'];

function roleOf({ name }: Pick<Sheet, 'name'>): SheetRole | null {
  const plain = name.normalize('NFC').trim();
  for (const names of Object.values(reportSheetNames)) {
    for (const role of ['form', 'branches', 'findings', 'sources'] as const) if (names[role] === plain) return role;
  }
  return null;
}

/** A figure in the form's measure: Excel keeps 15% as 0.15. */
function contentOf(cell: Cell | null): string {
  if (cell?.type !== 'number') return cell?.value ?? '';
  const stored = parseStoredNumber(cell.value) ?? cell.value;
  return cell.percent === true ? multiply(stored, '100') : stored;
}

function sourceLine(grid: Grid, row: number): SourceLine {
  const texts = COLUMNS.map((name, index): [Column, string] => [name, contentOf(grid.at(row, index + 1))]);
  return { row, ...(Object.fromEntries(texts) as Record<Column, string>) };
}

/** Every line of the report's sheet of sources; null where the workbook has no such sheet. */
export function readSources({ sheets }: Pick<Workbook, 'sheets'>): readonly SourceLine[] | null {
  const sheet = sheets.find((one) => roleOf(one) === 'sources');
  if (!sheet) return null;
  const grid = new Grid(sheet);
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter((row) => row > HEADINGS_ROW);
  return rows.map((row) => sourceLine(grid, row)).filter(({ use }) => use !== '');
}

/** The lines about what a body gave, with its id. A line without a cell is a document's: a target, no result. */
export function givenByBodies(
  lines: readonly SourceLine[],
  bodies: readonly Pick<Body, 'id' | 'name'>[],
): readonly { readonly bodyId: string; readonly line: SourceLine }[] {
  const ids = new Map(bodies.map(({ id, name }) => [labelKey(name), id]));
  return lines.flatMap((line) => {
    const bodyId = ids.get(labelKey(line.body));
    return bodyId === undefined || line.cell === '' ? [] : [{ bodyId, line }];
  });
}

/** Which rows of the branches' sheet the official form takes its figures from. */
function codesByRow(sheets: readonly Sheet[], codeAt: (at: Place) => string | null): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  const form = sheets.find((one) => roleOf(one) === 'form');
  for (const { row, column, formula } of form?.cells ?? []) {
    const pointed = /!\$?[A-Z]+\$?(\d+)/.exec(formula ?? '')?.[1];
    const code = pointed === undefined ? null : codeAt({ sheet: form?.name ?? '', cell: cellRef(row, column) });
    if (code !== null) codes.set(Number(pointed), code);
  }
  return codes;
}

/** On the sheet of the branches: the code at the left of the row, the body over the column. */
function tracedOnBranches(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  lines: readonly SourceLine[],
  codeOfRow: ReadonlyMap<number, string>,
): Traced | null {
  // Figures of a programme have no code of their own in print: the official form's formulas point at their rows.
  const code = codeOfRow.get(row) ?? grid.text(row, 1);
  if (code === '') return null;
  const heading = grid.text(HEADINGS_ROW, column);
  const ofCode = lines.filter((line) => line.code === code);
  // The consolidating body's own column says in brackets that it is its own part.
  const line = ofCode.find(({ body }) => body !== '' && (heading === body || heading.startsWith(`${body} (`)));
  return ofCode.length === 0 ? null : { code, body: line?.body ?? null };
}

/**
 * Which figure stands in a cell of the report. `codeAt` tells the official form's own cells.
 * Null for a cell without a figure.
 */
export function tracedAt(
  { sheets }: Pick<Workbook, 'sheets'>,
  lines: readonly SourceLine[],
  at: Place,
  codeAt: (at: Place) => string | null,
): Traced | null {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const place = parseCellRef(at.cell);
  if (!sheet || !place) return null;
  const role = roleOf(sheet);
  if (role === 'sources') {
    const line = lines.find(({ row }) => row === place.row);
    return line && line.code !== '' ? { code: line.code, body: line.body } : null;
  }
  if (role === 'branches') return tracedOnBranches(new Grid(sheet), place, lines, codesByRow(sheets, codeAt));
  const code = codeAt(at);
  return code === null ? null : { code, body: null };
}
