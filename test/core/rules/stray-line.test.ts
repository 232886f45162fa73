import { passes, raises } from './pair';

raises(
  'stray-line',
  'a line with a figure that is none of the form’s',
  {
    arrange: ([title, ...rows]) => [title!, { code: '', section: 'I', label: 'Kết nạp đảng viên', result: 7 }, ...rows],
  },
  { code: null, cell: 'D6', params: { label: 'Kết nạp đảng viên', raw: '7' } },
);
passes('stray-line', 'a line that says something but holds no figure', {
  arrange: ([title, ...rows]) => [title!, { code: '', section: 'I', label: '(số liệu đến 15/11)' }, ...rows],
});
passes('stray-line', 'a row in the place of a line that is missing: that is told of the line', {
  changes: { 'V.1': { label: 'Ký lại thỏa ước lao động tập thể' } },
});
