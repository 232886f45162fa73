import { filledSheet } from '../../filled-form';
import { workbookOf } from '../../workbook-of';
import { passes, raises } from './pair';

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
