import { passes, raises } from './pair';

raises(
  'no-year',
  'a title without a year',
  { title: 'PHỤ LỤC KẾT QUẢ THỰC HIỆN' },
  { cell: 'D4', params: { year: 2022 } },
);
passes('no-year', 'a year over the results', { title: 'PHỤ LỤC', headings: { result: 'Kết quả năm 2022' } });
