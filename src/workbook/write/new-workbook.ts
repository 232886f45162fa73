import type { Workbook } from 'exceljs';

/** exceljs takes half a second to load: only who writes pays for it. */
export async function newWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Thi Đua';
  workbook.lastModifiedBy = '';
  return workbook;
}
