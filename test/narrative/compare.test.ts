import { appendixOf, compared, verdicts } from './told';

/** Figures of the published report, in sentences of these tests. */
const REPORT = [
  'Báo cáo kết quả năm 2022',
  'Đã thành lập được 10 CĐCS trong doanh nghiệp với 328 đoàn viên (đạt 109% chỉ tiêu). Giới thiệu 815 đoàn viên ưu tú cho Đảng (đạt 163% so với chỉ tiêu).',
  'Có 11/11 công đoàn cấp trên kiểm tra tài chính đồng cấp (đạt 100%); kiểm tra tài chính 05 cuộc tại doanh nghiệp ngoài nhà nước.',
  'Có 717/717 CĐCS tổ chức hội nghị CBCCVC (đạt 100%); 03/03 doanh nghiệp nhà nước tổ chức hội nghị NLĐ; 21/21 doanh nghiệp ngoài nhà nước tổ chức hội nghị người lao động; 03/03 doanh nghiệp khu vực nhà nước và 45/45 doanh nghiệp khu vực ngoài Nhà nước tổ chức đối thoại; tham gia 22 cuộc giám sát.',
  'Đã ký mới 05 bản TƯLĐTT (đạt 100%). Nâng giá trị bữa ăn ca ở 03 doanh nghiệp.',
  'Năm 2022 đã hỗ trợ 7.561 suất quà với tổng số tiền 2.899.090.000đ⁵, trong đó:',
  '- Tết Nguyên đán tặng 6.958 suất quà, số tiền 2.080.840.000đ.',
  '- Tháng Công nhân hỗ trợ 10 “Mái ấm Công đoàn” số tiền 225.000.000đ; hỗ trợ 397 suất quà với số tiền 295.750.000đ.',
  '- Hỗ trợ người bị ảnh hưởng bởi dịch Covid-19 157 suất với số tiền 157.000.000đ.',
  '- Cùng nhà hảo tâm tặng quà trị giá 140.500.000đ (trong đó LĐLĐ tỉnh tặng 07 chiếc đồng hồ, 11 suất cho đoàn viên, 15 suất cho học sinh với số tiền 20.500.000; nhà hảo tâm 120.000.000đ).',
  '⁵ Trong đó: LĐLĐ tỉnh 1.504 suất với số tiền 1.496.950.000đ, cấp cơ sở và nhà hảo tâm hỗ trợ 6.057 suất với số tiền 1.402.140.000đ.',
  'Có 15% cán bộ công đoàn đạt Chiến sỹ thi đua cơ sở. Có 100% trở lên cán bộ chuyên trách đạt Lao động tiên tiến.',
].join('\n\n');

test('what form and report both state agrees, and what differs is told apart', () => {
  expect(verdicts(REPORT)).toEqual([
    '10 I.2 result other-scope',
    '328 I.1 result agrees',
    '109% I.1 rate agrees',
    '815 I.3 result agrees',
    '163% I.3 rate agrees',
    '11/11 III.1 result agrees',
    '100% III.1 rate agrees',
    '05 III.2 result agrees',
    '717/717 IV.1 result agrees',
    '100% IV.1 rate agrees',
    '03/03 IV.2 result agrees',
    '21/21 IV.3 result agrees',
    '03/03 IV.4 result agrees',
    '45/45 IV.5 result agrees',
    '22 IV.6 result agrees',
    '05 V.1 result agrees',
    '100% V.1 rate agrees',
    '03 V.2 result agrees',
    '7.561 welfare.count agrees',
    '2.899.090.000đ welfare.amount agrees',
    '6.958 VII.1.count result agrees',
    '2.080.840.000đ VII.1.amount result measure',
    '10 VII.5.count result agrees',
    '225.000.000đ VII.5.amount result reading',
    '397 VII.3.count result scope',
    '295.750.000đ VII.3.amount result scope',
    '157 VII.4.count result agrees',
    '157.000.000đ VII.4.amount result reading',
    '6.057 VII.2.count result agrees',
    '1.402.140.000đ VII.2.amount result measure',
    '15% VII.6.c result agrees',
    '100% VII.6.d result agrees',
  ]);
});

test('adding every welfare row would count gifts twice', () => {
  expect(compared(REPORT).rowsTogether).toMatchObject({
    stated: { count: '7561', amount: '2899090000' },
    allRows: { count: '13612', amount: '4181230000' },
  });
});

test('a figure that the form has otherwise differs', () => {
  const text = 'Đã giới thiệu 851 đoàn viên ưu tú cho Đảng (đạt 170% so với chỉ tiêu).';
  expect(verdicts(text)).toEqual(['851 I.3 result differs', '170% I.3 rate differs']);
  expect(compared(text).claims[0]!.verdict).toEqual({ is: 'differs', difference: '36' });
});

test('an approximation agrees where the form is near it', () => {
  const told = (words: string): string[] => verdicts(`Đã giới thiệu ${words} đoàn viên ưu tú cho Đảng.`);
  expect(told('trên 800')).toEqual(['800 I.3 result agrees']);
  expect(told('gần 820')).toEqual(['820 I.3 result agrees']);
  expect(told('gần 800')).toEqual(['800 I.3 result differs']);
  expect(told('khoảng 400')).toEqual(['400 I.3 result differs']);
});

test('a label as printed is enough', () => {
  expect(verdicts('- Kết nạp đoàn viên: 328 người.')).toEqual(['328 I.1 result agrees']);
});

test('a figure of another year is not judged', () => {
  expect(verdicts('Kế hoạch năm 2023\n\nKết nạp 134 đoàn viên.')).toEqual(['134 I.1 result other-year']);
});

test('what fits no indicator stays unlinked', () => {
  expect(verdicts('Tặng bằng khen cho 25 tập thể. Tổ chức 12 lớp với 1483 cán bộ. Chi 29 triệu đồng.')).toEqual([]);
});

test('a part of a linked figure is no second statement of it', () => {
  const text = 'Đã kết nạp 328 đoàn viên, trong đó 200 đoàn viên kết nạp ở doanh nghiệp và 128 đoàn viên ở cơ quan.';
  expect(verdicts(text)).toEqual(['328 I.1 result agrees']);
});

test('in one branch’s appendix its own figures are compared', () => {
  const branch = appendixOf('samples/clean/phu-luc-2022-tam-duong.xlsx');
  const { result } = branch.entries['I.3']!;
  const own = result.reading.state === 'value' ? result.reading.value : '';
  expect(verdicts(`Giới thiệu ${own} đoàn viên ưu tú cho Đảng.`, branch)).toEqual([`${own} I.3 result agrees`]);
  expect(verdicts('Giới thiệu 815 đoàn viên ưu tú cho Đảng.', branch)).toEqual(['815 I.3 result differs']);
});

const heading = 'Báo cáo kết quả năm 2022\n\n';

test.each([
  ['one branch', 'LĐLĐ huyện Tam Đường kết nạp 150 đoàn viên.'],
  ['one branch, named behind', 'Thành lập 03 CĐCS huyện Sìn Hồ.'],
  ['some months', 'Trong 9 tháng đầu năm kết nạp 110 đoàn viên.'],
  ['a quarter', 'Trong quý IV kết nạp 30 đoàn viên.'],
  ['another year', 'Năm 2021 kết nạp 300 đoàn viên.'],
  ['the same months of last year', 'Cùng kỳ năm trước kết nạp 300 đoàn viên.'],
  ['a term', 'Từ đầu nhiệm kỳ đến nay kết nạp 2.500 đoàn viên.'],
  ['what was given up', 'Giải thể 04 CĐCS đã thành lập trước đây.'],
  ['those who joined the Party', 'Có 157 đoàn viên được kết nạp Đảng.'],
])('a figure of %s does not contradict the year of the province', (_, text) => {
  expect(verdicts(heading + text)).toEqual([]);
});

test('a second year in the sentence speaks only of what stands behind it', () => {
  const text = 'Năm 2022 kết nạp 328 đoàn viên, năm 2021 kết nạp 300 đoàn viên.';
  expect(verdicts(heading + text)).toEqual(['328 I.1 result agrees']);
  expect(verdicts(`${heading}So với năm 2021, kết nạp 350 đoàn viên.`)).toEqual(['350 I.1 result differs']);
});

test('money that each one got is no total, and the total behind it is linked', () => {
  expect(verdicts('Hỗ trợ 10 Mái ấm Công đoàn, mỗi nhà 22,5 triệu đồng.')).toEqual(['10 VII.5.count result agrees']);
  expect(verdicts('Hỗ trợ 10 Mái ấm Công đoàn, 25 triệu đồng/nhà.')).toEqual(['10 VII.5.count result agrees']);
  const both = 'Hỗ trợ 157 đoàn viên bị ảnh hưởng bởi Covid-19, mỗi người 1.000.000 đồng, tổng số tiền 158 triệu đồng.';
  expect(verdicts(both)).toContain('158 triệu đồng VII.4.amount result no-figure');
});

test('rates and money agree at the precision printed', () => {
  expect(verdicts('Kết nạp 328 đoàn viên, đạt 109,3% chỉ tiêu.')).toContain('109,3% I.1 rate agrees');
  expect(verdicts('Kết nạp 328 đoàn viên, đạt 109,6% chỉ tiêu.')).toContain('109,6% I.1 rate differs');
  const branch = appendixOf('samples/clean/phu-luc-2022-tam-duong.xlsx');
  const told = (money: string): string[] =>
    verdicts(`Cấp cơ sở thăm hỏi, tặng quà 485 suất, số tiền ${money}.`, branch).slice(1);
  expect(told('0,109 tỷ đồng')).toEqual(['0,109 tỷ đồng VII.2.amount result agrees']);
  expect(told('109,1 triệu đồng')).toEqual(['109,1 triệu đồng VII.2.amount result agrees']);
  expect(told('0,108 tỷ đồng')).toEqual(['0,108 tỷ đồng VII.2.amount result differs']);
  expect(told('109 triệu đồng')).toEqual(['109 triệu đồng VII.2.amount result differs']);
});

test('a share of all bodies is no rate of a target', () => {
  expect(verdicts('Có 717 đơn vị tổ chức hội nghị CBCC (đạt 98,5% số đơn vị).')).toEqual(['717 IV.1 result agrees']);
});

test('a programme is told by its title and a colon', () => {
  expect(verdicts('Tháng Công nhân: 430 người.')).toEqual(['430 VII.3.count result agrees']);
  expect(verdicts('Thăm hỏi đoàn viên trong dịp Tết (các cấp Công đoàn trong tỉnh): 6.057 người.')).toEqual([
    '6.057 VII.2.count result agrees',
  ]);
  expect(verdicts('Tháng Công nhân: 12 doanh nghiệp tổ chức.')).toEqual([]);
});
