/** Formulas that come out otherwise here than the file says: such cells keep the value that the file keeps. */
import type { Model } from '@odoo/o-spreadsheet';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import type { Cell, Workbook } from '../../../src/core/workbook';
import { contentOf } from './cell-content';
import type { GridData } from './grid-data';

/** Programs add up in another order: beyond so many digits they need not agree. */
const CLOSE = 1e-12;

function isSame(kept: Cell, value: unknown): boolean {
  if (kept.type === 'text') return value === kept.value;
  if (kept.type === 'boolean') return value === (kept.value === 'TRUE');
  if (kept.type !== 'number') return true;
  const number = Number(kept.value);
  return typeof value === 'number' && Math.abs(value - number) <= CLOSE * Math.max(1, Math.abs(number));
}

/** The data with those cells as plain values; null where every formula comes out as the file says. */
export function withKeptValues(data: GridData, model: Model, workbook: Workbook): GridData | null {
  const kept = new Map<string, Record<string, string>>();
  for (const sheet of workbook.sheets) {
    const sheetId = model.getters.getSheetIdByName(sheet.name);
    if (sheetId === undefined) continue;
    const contents: Record<string, string> = {};
    for (const cell of sheet.cells) {
      if (cell.formula === undefined || cell.value === '') continue;
      const { value } = model.getters.getEvaluatedCell({ sheetId, col: cell.column - 1, row: cell.row - 1 });
      if (!isSame(cell, value)) contents[cellRef(cell.row, cell.column)] = contentOf(cell, '');
    }
    if (Object.keys(contents).length > 0) kept.set(sheet.name, contents);
  }
  if (kept.size === 0) return null;
  const sheets = data.sheets.map((sheet) => ({ ...sheet, cells: { ...sheet.cells, ...kept.get(sheet.name) } }));
  return { ...data, sheets };
}
