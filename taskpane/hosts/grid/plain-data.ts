/** A workbook of ours → what the grid makes its model of: values, formulas and merged cells, with the plainest of looks. */
import { load, type WorkbookData } from '@odoo/o-spreadsheet';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import type { Cell, CellRange, Sheet, Span, Workbook } from '../../../src/core/workbook';
import { contentOf } from './cell-content';

type GridSheet = WorkbookData['sheets'][number];

/** Room to type below and beside what stands in the sheet. */
const MORE_ROWS = 40;
const MORE_COLUMNS = 10;

const PERCENT = 1;
const DATE = 2;
const FORMATS = { [PERCENT]: '0%', [DATE]: 'dd/mm/yyyy' };

export function plainData(workbook: Workbook): WorkbookData {
  const empty = load();
  const [blank] = empty.sheets;
  if (blank === undefined) return empty;
  const sheets = workbook.sheets.map((sheet, i) => plainSheet(sheet, { ...blank, id: `sheet${i}` }));
  return { ...empty, sheets, formats: FORMATS };
}

function plainSheet(sheet: Sheet, blank: GridSheet): GridSheet {
  const cells: GridSheet['cells'] = {};
  const formats: GridSheet['formats'] = {};
  for (const cell of sheet.cells) {
    const ref = cellRef(cell.row, cell.column);
    cells[ref] = hasKnownFormula(cell) ? `=${cell.formula}` : contentOf(cell, '');
    if (cell.percent) formats[ref] = PERCENT;
    if (cell.type === 'date') formats[ref] = DATE;
  }
  const last = (of: (cell: Cell) => number): number => sheet.cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
  return {
    ...blank,
    name: sheet.name,
    isVisible: sheet.visibility === 'visible',
    cells,
    formats,
    merges: sheet.merges.map(rangeName),
    rows: hidden(sheet.hiddenRows),
    cols: columns(sheet),
    rowNumber: last((cell) => cell.row) + MORE_ROWS,
    colNumber: last((cell) => cell.column) + MORE_COLUMNS,
  };
}

/** OpenDocument writes addresses as [.A1]; of such a cell the value is shown. */
function hasKnownFormula(cell: Cell): cell is Cell & { readonly formula: string } {
  return cell.formula !== undefined && cell.formula !== '' && !cell.formula.includes('[');
}

/** Only what lies near the cells: whole hidden sheets' worth of empty rows is no loss. */
function hidden(spans: readonly Span[]): Record<number, { isHidden: true }> {
  const found: Record<number, { isHidden: true }> = {};
  for (const { from, to } of spans)
    for (let at = from; at <= Math.min(to, from + 1000); at++) found[at - 1] = { isHidden: true };
  return found;
}

const NARROWEST = 60;
const WIDEST = 420;
const LETTER = 7;

/** Wide enough for what stands in them, as far as one can tell without their letters. */
function columns(sheet: Sheet): GridSheet['cols'] {
  const merged = new Set(sheet.merges.map(({ top, left }) => cellRef(top, left)));
  const found: GridSheet['cols'] = { ...hidden(sheet.hiddenColumns) };
  for (const { row, column, value } of sheet.cells) {
    if (merged.has(cellRef(row, column))) continue;
    const { size = NARROWEST, ...rest } = found[column - 1] ?? {};
    found[column - 1] = { ...rest, size: Math.min(Math.max(size, value.length * LETTER), WIDEST) };
  }
  return found;
}

function rangeName({ top, left, bottom, right }: CellRange): string {
  return `${cellRef(top, left)}:${cellRef(bottom, right)}`;
}
