import { narrativeChecks } from '../../src/narrative/checks';
import { findings } from './told';

const ids = (text: string): string[] => findings(text).map(({ check }) => check);

describe('what agrees is passed over in silence', () => {
  test.each([
    ['Tỉnh có 785 CĐCS trong đó: khối HCSN 714, khu vực sản xuất kinh doanh 71 (trong đó có 05 CĐCS trực thuộc).'],
    ['Quản lý 22.926 đoàn viên (khu vực hành chính 21.520, khu vực kinh doanh 1.406).'],
    [
      'Đã làm 18 cuộc tại 113 đơn vị¹.\n\n¹ Trong đó tỉnh chủ trì 01 cuộc tại 05 đơn vị, cơ sở 05 cuộc tại 11 đơn vị, phối hợp 12 cuộc tại 97 đơn vị.',
    ],
    [
      'Giám sát 22 cuộc với 119 đơn vị².\n\n² Trong đó: chủ trì 07 cuộc (cấp tỉnh 02 cuộc với 11 đơn vị, cấp huyện 05 cuộc với 19 đơn vị); phối hợp 15 cuộc với 89 đơn vị.',
    ],
    [
      'Tặng 7.561 suất với 2.899.090.000đ⁵.\n\n⁵ Trong đó: tỉnh 1.504 suất với 1.496.950.000đ, cơ sở 6.057 suất với 1.402.140.000đ.',
    ],
    ['Kiểm tra 689 cuộc⁷.\n\n⁷ Trong đó: 05 cuộc tại doanh nghiệp; cùng cấp 566 cuộc, cấp dưới 123 cuộc.'],
    ['Chi 2.899.090.000đ (Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng chẵn).'],
    ['Thưởng 241.500.000đ (*Hai trăm bốn mươi mốt triệu, năm trăm nghìn đồng chẵn*).'],
    ['Có 1.775/1.200 sáng kiến, đạt 148% và 2.175/2.300 sáng kiến, đạt 94,6% kế hoạch.'],
    ['Có 717/717 đơn vị (đạt 100%); 03/03 doanh nghiệp (đạt 100%); 21/21 doanh nghiệp; 45/45 doanh nghiệp đạt 100%.'],
    ['Có 757/785 CĐCS, cập nhật được 19.175 đoàn viên (đạt 83,64%).'],
    [
      'Trình độ: 3,98% sau đại học, 57,18% đại học, 12,79% cao đẳng, 19,42% trung cấp, 3,67% sơ cấp, chưa đào tạo 2,95; khác.',
    ],
    ['Lý luận: cao cấp 5,92%, trung cấp 25,21%, sơ cấp 15,05%.'],
    ['Kỷ niệm 60 năm thành lập (15/4/1963 - 15/4/2023) và 93 năm (03/2/1930 – 03/02/2023).'],
    ['Tư vấn 4237 lượt người; trong đó trực tiếp là 237 lượt người và 4000 lượt người gián tiếp.'],
    ['Duy trì 41 bản thỏa ước, trong đó ký mới 5 bản, ký lại 4 bản.'],
    ['Cả nước có 26.800 lao động trong đó quản lý 22.926 đoàn viên.'],
  ])('%s', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

const LIST = [
  'Trong năm tặng 7.561 suất quà, số tiền 2.899.090.000đ, trong đó:',
  '- Dịp Tết 6.958 suất quà, số tiền 2.080.840.000đ.',
  '- Xây 10 “Mái ấm” số tiền 225.000.000đ; tặng 397 suất quà, số tiền 295.750.000đ.',
  '- Vì dịch bệnh 157 suất, số tiền 157.000.000đ.',
  '- Cùng nhà hảo tâm tặng cho 3 trường học trị giá 140.500.000đ (trong đó tỉnh tặng 07 chiếc đồng hồ, 11 suất cho đoàn viên, 15 suất cho học sinh, số tiền 20.500.000; nhà hảo tâm tặng quà trị giá 120.000.000đ).',
].join('\n\n');

test('six gifts are missing while the money closes', () => {
  const [only, ...others] = findings(LIST);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    check: 'parts-and-whole',
    params: { whole: '7.561', sum: '7555', difference: '-6', moneyAgrees: true, uncounted: '120.000.000đ' },
  });
});

test('the same list closes with six gifts more', () => {
  expect(findings(LIST.replace('157 suất', '163 suất'))).toEqual([]);
});

test('a sum of money that does not close is told', () => {
  expect(
    findings(LIST.replace('163', '157').replace('295.750.000', '295.570.000')).map(({ params }) => params),
  ).toContainEqual(expect.objectContaining({ whole: '2.899.090.000đ', difference: '-180000' }));
});

test('three zeros lost, and a space inside the number', () => {
  const text = 'Cho vay 1.881.460. 000 đồng.\n\nTổng cộng 3.031.150.000đ (tăng 1.881.460 so với năm 2021).';
  expect(findings(text).map(({ check, params }) => [check, params])).toEqual([
    ['spaced-digits', { written: '1.881.460. 000 đồng', value: '1881460000' }],
    ['zeros-lost', { written: '1.881.460', other: '1.881.460. 000 đồng', zeros: 3 }],
  ]);
});

test.each([
  ['rate-of-ratio', 'Có 1.775/1.200 sáng kiến, đạt 184% kế hoạch.'],
  ['parts-and-whole', 'Có 785 CĐCS trong đó: khối HCSN 714, khối kinh doanh 17.'],
  ['parts-and-whole', 'Có 785 CĐCS trong đó: khối HCSN 714, khối kinh doanh 81.'],
  ['part-above-whole', 'Có 71 CĐCS, trong đó có 714 CĐCS trực thuộc.'],
  ['amount-in-words', 'Chi 2.899.090.000đ (Hai tỷ tám trăm chín mươi chín triệu chín mươi nghìn một trăm đồng).'],
  ['unclear-words', 'Chi 3.200.000đ (ba triệu hai đồng chục).'],
  ['shares-of-hundred', 'THPT 94,64%, THCS 4,91%, tiểu học 1,45%.'],
  ['given-twice', 'Tổng số đoàn viên công đoàn là 26.016 người.\n\nTổng số đoàn viên công đoàn là 26.106 người.'],
  ['anniversary', 'Kỷ niệm 94 năm Quốc khánh (02/9/1945 – 02/9/2023).'],
  ['backward-years', 'Chào mừng 94 năm thành lập 28/7/2029 - 28/7/2023.'],
])('%s is raised by: %s', (check, text) => {
  expect(ids(text)).toEqual([check]);
});

test('every check has its own name', () => {
  const names = narrativeChecks.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});
