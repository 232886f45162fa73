import { filledForm } from '../../filled-form';
import { sheetOf, workbookOf } from '../../workbook-of';
import { passes, raises, said } from './pair';

const other = workbookOf(
  sheetOf([['TT', 'Họ và tên', 'Chức vụ']], { name: 'Danh sách' }),
  sheetOf([], { name: 'Trống' }),
);

raises(
  'not-the-form',
  'a workbook with another table in it',
  { workbook: other },
  {
    code: null,
    cell: null,
    params: { sheets: ['Danh sách'], title: 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ' },
  },
);
passes('not-the-form', 'the form behind another table', {
  workbook: workbookOf(...other.sheets, ...filledForm().sheets),
});

test('nothing else is said about it', () => {
  expect(said({ workbook: other })).toEqual(['(form) error not-the-form']);
});
