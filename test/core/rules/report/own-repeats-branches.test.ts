import { bodies } from '../../../filled-form';
import { everybody, reportOf } from '../../../received-files';
import { passes, raises } from './pair';

// Eleven branches of 30, 1, 80, 1 and 2 each.
raises(
  'own-repeats-branches',
  'an own file that holds the sums of the branches: last time’s report',
  everybody({ 'lai-chau': { changes: { 'I.1': 330, 'I.2': 11, 'I.3': 880, 'III.1': 11, 'III.2': 22 } } }),
  [
    {
      file: 'lai-chau.xlsx',
      code: null,
      params: {
        body: 'lai-chau',
        lines: [
          'Kết nạp đoàn viên',
          'Thành lập CĐCS trong doanh nghiệp',
          'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng',
          'Công đoàn cấp trên trực tiếp tổ chức thực hiện việc kiểm tra tài chính cùng cấp',
          'Kiểm tra tài chính tại CĐCS khu vực ngoài nhà nước',
        ],
      },
    },
  ],
);
passes(
  'own-repeats-branches',
  'an own file that happens to hold three of them',
  everybody({ 'lai-chau': { changes: { 'I.1': 330, 'I.2': 11, 'I.3': 880 } } }),
);
const zeros = { changes: { 'I.1': 0, 'I.2': 0, 'I.3': 0, 'III.1': 0, 'III.2': 0 } };
passes(
  'own-repeats-branches',
  'zeros where the branches have zeros',
  everybody(Object.fromEntries([...bodies.branches, bodies.consolidating].map(({ id }) => [id, zeros]))),
);

test('its figures stay out of the totals, and the file is refused', () => {
  const repeating = { changes: { 'I.1': 330, 'I.2': 11, 'I.3': 880, 'III.1': 11 } };
  const report = reportOf(everybody({ 'lai-chau': repeating }));
  const branchesAlone = reportOf(everybody().filter(({ file }) => file !== 'lai-chau.xlsx'));
  expect(report.lines).toEqual(branchesAlone.lines);
  expect(report.lines.find(({ code }) => code === 'I.1')).toMatchObject({ result: '330', given: 11 });
  expect(report.files.find(({ file }) => file === 'lai-chau.xlsx')?.status).toBe('refused');
});
