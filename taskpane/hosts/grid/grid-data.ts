/** A workbook's file → what the grid makes its model of. Our own reader has the last word on what stands in a cell. */
import { load, type WorkbookData } from '@odoo/o-spreadsheet';
import { cellRef } from '../../../src/core/cell-ref';
import type { Fault } from '../../../src/core/fault';
import type { Cell, CellRange, Sheet, Workbook } from '../../../src/core/workbook';
import { inflateBrowser } from '../../../src/workbook/inflate-browser';
import { openWorkbook } from '../../../src/workbook/open';
import { unpackTexts } from '../../../src/workbook/unpack-texts';
import type { Lost } from '../grid-host';
import { contentOfText } from './cell-content';
import { forGrid, holdsPictures } from './foreign-parts';
import './group-by';
import { VIETNAMESE } from './locale';

export type GridData = WorkbookData;
type GridSheet = GridData['sheets'][number];

export type Opened =
  | { readonly status: 'opened'; readonly data: GridData; readonly lost: Lost }
  | { readonly status: 'refused'; readonly fault: Fault };

/** Room to type below and beside what stands in the sheet. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 10;

export function emptyData(): GridData {
  return inVietnamese(load());
}

export async function openFile(bytes: Uint8Array): Promise<Opened> {
  const result = await openWorkbook(bytes, inflateBrowser);
  if (result.status === 'fault') return { status: 'refused', fault: result.fault };
  const { workbook } = result;
  const parts = unpackTexts(bytes, inflateBrowser);
  const imported = importParts(parts, workbook);
  if (imported === null) return { status: 'opened', data: inVietnamese(plainData(workbook)), lost: 'look' };
  return { status: 'opened', data: inVietnamese(imported), lost: holdsPictures(parts) ? 'pictures' : 'nothing' };
}

function inVietnamese(data: GridData): GridData {
  return { ...data, settings: { ...data.settings, locale: VIETNAMESE } };
}

/** The grid's own reading of the file, for its look; null where it cannot read it or sees other sheets than we do. */
function importParts(parts: Readonly<Record<string, string>>, workbook: Workbook): GridData | null {
  if (!('xl/workbook.xml' in parts)) return null;
  try {
    const data = load(forGrid(parts));
    const sheets = workbook.sheets.map((sheet) => {
      const looks = data.sheets.find(({ name }) => name === sheet.name);
      return looks && { ...looks, isLocked: false, ...keptCells(sheet, looks, data.formats) };
    });
    return sheets.includes(undefined) ? null : { ...data, sheets: sheets.filter((sheet) => sheet !== undefined) };
  } catch {
    return null;
  }
}

/** Exactly the cells that we read, each with the type we read. */
function keptCells(sheet: Sheet, looks: GridSheet, formats: GridData['formats']): Pick<GridSheet, 'cells' | 'formats'> {
  const cells: GridSheet['cells'] = {};
  for (const cell of sheet.cells) {
    const ref = cellRef(cell.row, cell.column);
    const theirs = looks.cells[ref];
    cells[ref] = contentOf(cell, typeof theirs === 'string' ? theirs : '');
  }
  // The grid shows whatever has the format of text as text, a number and the mark of a text too.
  const kept = Object.entries(looks.formats).filter(([ref, id]) => !(ref in cells && isText(formats[id])));
  return { cells, formats: Object.fromEntries(kept) };
}

function isText(format: string | undefined): boolean {
  return format?.includes('@') === true;
}

function contentOf(cell: Cell, theirs: string): string {
  if (cell.formula !== undefined && theirs.startsWith('=')) return theirs;
  if (cell.type === 'text') return contentOfText(cell.value);
  return cell.type === 'date' && theirs !== '' ? theirs : cell.value;
}

/** Values and merged cells alone. */
function plainData(workbook: Workbook): GridData {
  const empty = load();
  const [blank] = empty.sheets;
  if (blank === undefined) return empty;
  const PERCENT_FORMAT = 1;
  const sheets = workbook.sheets.map((sheet, i) => plainSheet(sheet, blank, `sheet${i}`, PERCENT_FORMAT));
  return { ...empty, sheets, formats: { [PERCENT_FORMAT]: '0%' } };
}

function plainSheet(sheet: Sheet, blank: GridSheet, id: string, percent: number): GridSheet {
  const cells: GridSheet['cells'] = {};
  const formats: GridSheet['formats'] = {};
  for (const cell of sheet.cells) {
    const ref = cellRef(cell.row, cell.column);
    cells[ref] = cell.formula === undefined || cell.formula === '' ? contentOf(cell, '') : `=${cell.formula}`;
    if (cell.percent) formats[ref] = percent;
  }
  const last = (of: (cell: Cell) => number): number => sheet.cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
  return {
    ...blank,
    id,
    name: sheet.name,
    isVisible: sheet.visibility === 'visible',
    cells,
    formats,
    merges: sheet.merges.map(rangeName),
    rowNumber: last((cell) => cell.row) + MORE_ROWS,
    colNumber: last((cell) => cell.column) + MORE_COLUMNS,
  };
}

function rangeName({ top, left, bottom, right }: CellRange): string {
  return `${cellRef(top, left)}:${cellRef(bottom, right)}`;
}
