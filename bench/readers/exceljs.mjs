import ExcelJS from 'exceljs';
import { passOverFiles } from './pass-over-files.mjs';

await passOverFiles(async (bytes, { cell }) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets[0].getCell(cell).value;
});
