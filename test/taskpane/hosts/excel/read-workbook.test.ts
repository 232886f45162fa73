/** Workbooks that Excel does not tell in one answer. */
import { ExcelStand } from '../../../excel/excel-stand';
import { sheetOf, workbookOf } from '../../../workbook-of';

const CHART = 'Biểu đồ';
const rows = Array.from({ length: 6_000 }, (_, index) => [index, `dòng ${String(index)}`]);

test('values that Excel keeps back because there are too many come in pieces', async () => {
  const stand = new ExcelStand(workbookOf(sheetOf(rows)));
  const whole = await stand.host.read();
  stand.program.mostCells = 5_000;
  expect(await stand.host.read()).toEqual(whole);
});

test('a sheet that is all chart is passed over, and the others are read', async () => {
  const stand = new ExcelStand(workbookOf(sheetOf([['a', 1]]), sheetOf([], { name: CHART })));
  stand.program.Worksheets.GetItem(CHART).isChart = true;
  const { workbook } = await stand.host.read();
  expect(workbook.sheets.map(({ name, cells }) => [name, cells.length])).toEqual([['Phụ lục', 2]]);
  expect(await stand.host.mark([{ at: { sheet: 'Phụ lục', cell: 'A1' }, severity: 'error' }])).toEqual({
    status: 'done',
  });
});
