/** The other office tests mean nothing unless LibreOffice really calculates: so a wrong stored value must be put right. */
import exceljs from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { newFolder, removeFolders } from '../cli/run';
import { convert } from './libreoffice';

afterAll(removeFolders);

test('a stored value that its formula does not give is calculated anew', async () => {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('A').getCell('A1').value = { formula: '1+1', result: 5 };
  const path = join(newFolder(), 'a.xlsx');
  await workbook.xlsx.writeFile(path);
  const read = readWorkbook(readFileSync(convert(path, 'xlsx', newFolder())), inflateNode);
  expect(read.status === 'read' && read.workbook.sheets[0]?.cells[0]?.value).toBe('2');
});
