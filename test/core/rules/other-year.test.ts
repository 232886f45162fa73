import { passes, raises } from './pair';

raises(
  'other-year',
  'a title of another year',
  { title: 'PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2021' },
  { code: null, cell: 'A1', params: { found: 2021, expected: 2022 } },
);
passes('other-year', 'a date of signing in the next year', { above: [['Lai Châu, ngày 05 tháng 01 năm 2023']] });
passes('other-year', 'a title without a year', { title: 'PHỤ LỤC' });

const headings = { result: 'Kết quả năm 2021' };
raises('other-year', 'another year over the results', { headings }, { cell: 'D4', params: { found: 2021 } });
passes('other-year', 'the form’s own year over the results', { headings: { result: 'Kết quả năm 2022' } });
