/** A workbook's file → what the grid makes its model of. Our own reader has the last word on what stands in a cell. */
import { load, type WorkbookData } from '@odoo/o-spreadsheet';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import type { Fault } from '../../../src/core/fault';
import type { Sheet, Workbook } from '../../../src/core/workbook';
import { inflateBrowser } from '../../../src/workbook/inflate-browser';
import { openWorkbook } from '../../../src/workbook/open';
import { unpackTexts } from '../../../src/workbook/unpack-texts';
import type { Lost } from '../grid-host';
import { contentOf } from './cell-content';
import { forGrid, holdsPictures, holdsProtection } from './foreign-parts';
import './group-by';
import { VIETNAMESE } from './locale';
import { plainData } from './plain-data';

export type GridData = WorkbookData;
type GridSheet = GridData['sheets'][number];

export type Opened =
  | {
      readonly status: 'opened';
      readonly data: GridData;
      readonly workbook: Workbook;
      readonly lost: Lost;
      readonly isProtected: boolean;
    }
  | { readonly status: 'refused'; readonly fault: Fault };

export function emptyData(): GridData {
  return inVietnamese(load());
}

export async function openFile(bytes: Uint8Array): Promise<Opened> {
  const result = await openWorkbook(bytes, inflateBrowser);
  if (result.status === 'fault') return { status: 'refused', fault: result.fault };
  const { workbook } = result;
  const imported = importFile(bytes, workbook);
  if (imported === null) {
    // Of what could not be shown nothing can have been changed.
    return { status: 'opened', workbook, data: inVietnamese(plainData(workbook)), lost: 'look', isProtected: true };
  }
  const { data, hasPictures, isProtected } = imported;
  const lost = hasPictures ? 'pictures' : 'nothing';
  return { status: 'opened', workbook, data: inVietnamese(data), lost, isProtected };
}

function inVietnamese(data: GridData): GridData {
  return { ...data, settings: { ...data.settings, locale: VIETNAMESE } };
}

interface Imported {
  readonly data: GridData;
  readonly hasPictures: boolean;
  readonly isProtected: boolean;
}

/** The grid's own reading of the file, for its look; null where it cannot read it or sees other sheets than we do. */
function importFile(bytes: Uint8Array, workbook: Workbook): Imported | null {
  try {
    // Parts that hold no cells are unpacked here for the first time, and may be broken.
    const parts = unpackTexts(bytes, inflateBrowser);
    if (!('xl/workbook.xml' in parts)) return null;
    const data = load(forGrid(parts));
    const sheets = workbook.sheets.flatMap((sheet) => {
      const looks = data.sheets.find(({ name }) => name === sheet.name);
      return looks ? sheetFor(sheet, looks, data.formats) : [];
    });
    if (sheets.length < workbook.sheets.length) return null;
    return { data: { ...data, sheets }, hasPictures: holdsPictures(parts), isProtected: holdsProtection(parts) };
  } catch {
    return null;
  }
}

function sheetFor(sheet: Sheet, looks: GridSheet, formats: GridData['formats']): GridSheet {
  return {
    ...looks,
    isLocked: false,
    dataValidationRules: openRules(looks),
    ...keptCells(sheet, looks, formats),
  };
}

/** The grid tries a formula's rule on what stood in the cell before, and would refuse everything: such a rule marks the cell instead. */
function openRules({ dataValidationRules }: GridSheet): GridSheet['dataValidationRules'] {
  return dataValidationRules.map((rule) =>
    rule.criterion.type === 'customFormula' ? { ...rule, isBlocking: false } : rule,
  );
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
