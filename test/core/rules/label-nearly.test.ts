import { passes, raises } from './pair';

raises(
  'label-nearly',
  'a label with a slip in it',
  { changes: { 'I.1': { label: 'Kết nạp đoàn viênn' } } },
  {
    code: 'I.1',
    cell: 'B6',
    params: { found: 'Kết nạp đoàn viênn', printed: 'Kết nạp đoàn viên' },
    mend: { value: 'Kết nạp đoàn viên', certain: true },
  },
);
raises(
  'label-nearly',
  'a slip behind the branch’s own numbering, which stays',
  { changes: { 'I.1': { label: '1. Kết nạp đoàn viênn' } } },
  { mend: { value: '1. Kết nạp đoàn viên', certain: true, as: 'text' } },
);
passes('label-nearly', 'a label without marks or with its number', {
  changes: {
    'I.1': { label: '1. KET NAP DOAN VIEN' },
    'V.1': { label: 'Ký mới thoả ước lao động tập thể tại doanh nghiệp có tổ chức công đoàn' },
  },
});
