/** A written report, opened: by our own strict reader for its values, by exceljs for its looks. */
import ExcelJS from 'exceljs';
import type { Cell, Workbook } from '../../../src/core/workbook';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { readWorkbook } from '../../../src/workbook/read';

export function read(bytes: Uint8Array): Workbook {
  const result = readWorkbook(bytes, inflateNode);
  if (result.status === 'fault') throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

export async function openForLooks(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

/** Rows of texts of one sheet, empty where blank. */
export function rowsOf(workbook: Workbook, sheetName: string): string[][] {
  const rows = new Map<number, string[]>();
  for (const { row, column, value } of cellsOf(workbook, sheetName)) {
    const texts = rows.get(row) ?? [];
    while (texts.length < column) texts.push('');
    texts[column - 1] = value;
    rows.set(row, texts);
  }
  return [...rows.values()];
}

export function cellsOf({ sheets }: Workbook, sheetName: string): readonly Cell[] {
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  return sheet.cells;
}

/** The row whose label reads so, from the top. */
export function rowWith(workbook: Workbook, sheetName: string, text: string): string[] {
  const row = rowsOf(workbook, sheetName).find((one) => one.includes(text));
  if (!row) throw new Error(`no row with ${text}`);
  return row;
}
