import { bodies } from '../../filled-form';
import { passes, raises, submitted } from './pair';

const PROVINCE = [['LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU']];

for (const name of [
  'CĐCS Chi cục Thuế khu vực',
  'Trường THPT Than Uyên',
  'Bệnh viện đa khoa Tam Đường',
  'LĐLĐ tỉnh Bình Dương',
  'LĐLĐ thành phố Tân Uyên',
  'LĐLĐ huyện Tân Uyên, tỉnh Bình Dương',
  'Công đoàn ngành Giáo dục tỉnh Điện Biên',
  'Sở Y tế',
  'Khối các trường huyện Than Uyên',
])
  raises('unknown-body', `“${name}” over the results`, { heading: name, above: PROVINCE }, { params: { name } });

raises(
  'unknown-body',
  'a grassroots union in the letterhead',
  { heading: null, above: [['LĐLĐ HUYỆN TAM ĐƯỜNG'], ['CĐCS TRƯỜNG TIỂU HỌC SỐ 1']] },
  { code: null, cell: 'A2', params: { name: 'CĐCS TRƯỜNG TIỂU HỌC SỐ 1' } },
);

for (const [what, name] of [
  ['a branch', 'LĐLĐ huyện Tân Uyên'],
  ['a branch of the province', 'Công đoàn ngành Y tế tỉnh Lai Châu'],
  ['no name', '(ghi tên đơn vị)'],
] as const)
  passes('unknown-body', `${what} over the results`, { heading: name, above: PROVINCE });
passes('unknown-body', 'the national confederation and the province in the letterhead', {
  above: [['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM'], ['LIÊN ĐOÀN LAO ĐỘNG'], ['TỈNH LAI CHÂU']],
});

test('such a form is nobody’s, whatever its file is called', () => {
  const { bodyId } = submitted({ heading: 'Trường THPT Than Uyên', above: PROVINCE, fileName: 'Than Uyên.xlsx' });
  expect(bodyId).toBeNull();
  expect(bodies.branches.map(({ id }) => id)).toContain('than-uyen');
});
