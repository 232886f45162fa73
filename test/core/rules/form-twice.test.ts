import { filledSheet } from '../../filled-form';
import { sheetOf, workbookOf } from '../../workbook-of';
import { passes, raises } from './pair';

const lastYear = filledSheet({ sheet: { name: 'PL 2021', visibility: 'hidden' } });

raises(
  'form-twice',
  'the form on two sheets',
  { workbook: workbookOf(lastYear, filledSheet()) },
  { code: null, cell: 'D4', params: { read: 'Phụ lục', other: 'PL 2021', cell: 'D4' } },
);
passes('form-twice', 'another table beside the form', {
  workbook: workbookOf(
    sheetOf(
      [
        ['TT', 'Nội dung', 'Kết quả'],
        ['1', 'Kết nạp đoàn viên', 5],
      ],
      { name: 'Khác' },
    ),
    filledSheet(),
  ),
});
