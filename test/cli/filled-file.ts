/** The form filled in, as an .xlsx file's bytes. */
import type { Cell, Sheet } from '../../src/core/workbook';
import { cellRef } from '../../src/core/sheets/cell-ref';
import { filledSheet, type Filling } from '../filled-form';
import { escape, makeXlsx, type XlsxParts } from '../workbook/build-xlsx';

function cellXml(cell: Cell): string {
  const ref = cellRef(cell.row, cell.column);
  if (cell.type === 'number') return `<c r="${ref}"><v>${cell.value}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escape(cell.value)}</t></is></c>`;
}

export function rowsXml({ cells }: Pick<Sheet, 'cells'>): string {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].map(([row, all]) => `<row r="${String(row)}">${all.map(cellXml).join('')}</row>`).join('');
}

export function filledFile(filling: Filling = {}, more: XlsxParts = {}): Uint8Array {
  return makeXlsx({ rows: rowsXml(filledSheet(filling)), ...more });
}
