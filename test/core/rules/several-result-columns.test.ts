import { filledSheet } from '../../filled-form';
import { workbookOf } from '../../workbook-of';
import { passes, raises, said } from './pair';

const sheet = filledSheet();
const withSecond = (value: string): { workbook: ReturnType<typeof workbookOf> } => ({
  workbook: workbookOf({
    ...sheet,
    cells: [
      ...sheet.cells.filter(({ row }) => row <= 4),
      { row: 4, column: 6, type: 'text', value },
      ...sheet.cells.filter(({ row }) => row > 4),
    ],
  }),
});

raises('several-result-columns', 'two columns of results', withSecond('Kết quả thực hiện'), {
  code: null,
  cell: 'D4',
  params: { cells: ['D4', 'F4'] },
});
passes('several-result-columns', 'another column beside the results', withSecond('Ghi chú'));

const headed = (value: string): { workbook: ReturnType<typeof workbookOf> } => ({
  workbook: workbookOf({
    ...sheet,
    cells: [
      ...sheet.cells.filter(({ row }) => row <= 4),
      { row: 4, column: 6, type: 'text', value },
      ...sheet.cells.filter(({ row, column }) => row > 4 && row <= 6 && !(row === 6 && column === 4)),
      { row: 6, column: 6, type: 'number', value: '28' },
      ...sheet.cells.filter(({ row }) => row > 6),
    ],
  }),
});

raises('several-result-columns', 'the year’s results in two columns', headed('Kết quả năm 2022'), { cell: 'D4' });
passes('several-result-columns', 'last year’s results to compare with', headed('Kết quả năm 2021'));
test('last year’s figure beside a blank result is not taken for this year’s', () => {
  expect(said(headed('Kết quả năm 2021'))).toEqual(expect.arrayContaining(['I.1 warning blank-figure']));
  expect(said(headed('Kết quả năm 2021')).join()).not.toContain('figure-in-other-column');
});

/** What stands in a row of its own between the headings and the lines. */
const under = (...subHeadings: readonly string[]): { workbook: ReturnType<typeof workbookOf> } => ({
  workbook: workbookOf({
    ...sheet,
    merges: [{ top: 4, left: 4, bottom: 4, right: 5 }],
    cells: [
      ...sheet.cells.filter(({ row, column }) => row <= 4 && !(row === 4 && column === 5)),
      ...subHeadings.map((value, index) => ({ row: 5, column: 4 + index, type: 'text' as const, value })),
      ...sheet.cells.filter(({ row }) => row > 4).map((cell) => ({ ...cell, row: cell.row + 1 })),
    ],
  }),
});

raises('several-result-columns', 'half a year and the year under one heading', under('6 tháng', 'Cả năm'), {
  code: null,
  cell: 'D5',
  params: { cells: ['D5', 'E5'] },
});
passes('several-result-columns', 'a figure and its rate under one heading', under('Số lượng', 'Tỷ lệ (%)'));
