import type { Workbook } from '../../../src/core/workbook';
import { Notices } from '../../../src/workbook/notices';
import { sheetOfValues, type SheetValues } from './sheet-values';

export function workbookOfValues(sheets: readonly SheetValues[]): Workbook {
  const notices = new Notices();
  const tally = { cells: 0, text: 0 };
  const read = sheets.map((sheet) => sheetOfValues(sheet, notices, tally));
  return { sheets: read, names: [], modified: null, notices: notices.list };
}
