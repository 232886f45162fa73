import { readdirSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { bytesOf } from '../../workbench/inline-bytes';
import { PRACTICE } from '../../workbench/samples';

test('every form to practise with that the page offers is there', () => {
  expect(
    Object.values(PRACTICE)
      .map(({ fileName }) => fileName)
      .sort(),
  ).toEqual(readdirSync('samples/practice').sort());
});

test.each(readdirSync('samples/practice'))('%s has a column for reasons, and shows 14 million as 14', async (name) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(`samples/practice/${name}`);
  const [sheet] = workbook.worksheets;
  expect(sheet?.getCell('F5').value).toBe('Ghi chú');
  expect(sheet?.getCell('F8').alignment).toMatchObject({ vertical: 'top', wrapText: true });
  const { value, numFmt } = sheet?.getCell('D40') ?? {};
  if (value !== null) expect([value, numFmt]).toEqual([14, '#,##0']);
});

test('what the build put into a script comes out byte for byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
  const address = `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`;
  expect(bytesOf(address)).toEqual(bytes);
});
