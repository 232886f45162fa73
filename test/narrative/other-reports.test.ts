/** Sentences as other offices write them, against the published form: what may not be told as agreeing or differing, and what must. */
import { verdicts } from './told';

const told = (text: string): string[] => verdicts(`Báo cáo năm 2022\n\n${text}`);

describe('told of less than the province and the year: never a difference', () => {
  test.each([
    ['one branch', 'LĐLĐ huyện Tam Đường kết nạp 35 đoàn viên.'],
    ['a branch named behind it', '3 đoàn viên mắc Covid-19 được thăm hỏi tại huyện Mường Tè.'],
    ['one company', 'Công đoàn cơ sở Công ty cổ phần Chè kết nạp 12 đoàn viên.'],
    ['one school', 'Trường THPT số 1 giới thiệu 04 đoàn viên ưu tú cho Đảng.'],
    ['one commune', 'Xã Nậm Pì tổ chức 02 cuộc giám sát.'],
    ['a term', 'Giai đoạn 2018-2022 kết nạp 2.500 đoàn viên, giới thiệu 4.100 đoàn viên ưu tú cho Đảng.'],
    ['a quarter', 'Quý IV kết nạp 95 đoàn viên.'],
    ['another giver', 'Nhân dịp Tết Nguyên đán, Tổng Liên đoàn hỗ trợ 500 suất quà trị giá 250 triệu đồng.'],
    ['those who joined the Party', 'Các chi bộ kết nạp Đảng 520 đoàn viên.'],
    ['those who were only taught', 'Tập huấn về thương lượng bữa ăn ca cho 45 doanh nghiệp.'],
    ['what is planned', 'Dự kiến năm 2023 giới thiệu 785 đoàn viên ưu tú cho Đảng.'],
    ['what was agreed with the employers', 'Nâng tổng số TƯLĐTT lên 41 bản.'],
    ['agreements that were only renewed', 'Có 41 bản thỏa ước lao động tập thể, ký lại 4 bản.'],
    ['every sort of audit', 'Tiến hành 689 cuộc kiểm tra, trong đó kiểm tra tài chính cấp dưới 123 cuộc.'],
  ])('%s', (_, text) => {
    expect(told(text).filter((one) => !one.includes('other-scope'))).toEqual([]);
  });
});

test('behind words of the whole a figure is the year’s again', () => {
  expect(told('Quý IV kết nạp 95 đoàn viên, lũy kế cả năm 338/300 đoàn viên.')).toEqual(['338/300 I.1 result differs']);
  expect(told('Xã Nậm Pì làm tốt, toàn tỉnh giới thiệu 851 đoàn viên ưu tú cho Đảng.')).toEqual([
    '851 I.3 result differs',
  ]);
});

test('words of a figure’s parts say nothing of the figure itself', () => {
  expect(told('UBKT làm 689 cuộc kiểm tra, trong đó kiểm tra tài chính cùng cấp 566 cuộc.')).toEqual([
    '566 III.1 result other-scope',
  ]);
});

test('a rate of another whole than the target is not held against the form’s', () => {
  expect(told('Tổ chức đối thoại tại 45/60 doanh nghiệp ngoài nhà nước (đạt 75%).')).toEqual([
    '45/60 IV.5 result other-target',
  ]);
});

test('an amount that is only about so much and in another measure must be looked at', () => {
  expect(told('Tết Sum vầy trao 6.958 suất quà trị giá hơn 2 tỷ đồng.')).toEqual([
    '6.958 VII.1.count result agrees',
    '2 tỷ đồng VII.1.amount result measure',
  ]);
});

test('what does differ is told', () => {
  expect(told('Kết nạp 300 đoàn viên; giới thiệu 800 đoàn viên ưu tú cho Đảng; hỗ trợ 12 Mái ấm Công đoàn.')).toEqual([
    '300 I.1 result differs',
    '800 I.3 result differs',
    '12 VII.5.count result differs',
  ]);
});

test('money belongs to no number behind another semicolon', () => {
  expect(
    told('Chi 225 triệu đồng xây 10 căn nhà Mái ấm Công đoàn; chi hơn 2 tỷ đồng tặng 6.958 suất quà Tết Sum vầy.'),
  ).toEqual(['10 VII.5.count result agrees', '6.958 VII.1.count result agrees']);
});

test('short lines with colons, as in a summary', () => {
  expect(
    told(
      'Hỗ trợ Covid-19: 157 người, 157.000.000 đồng. Mái ấm Công đoàn: 10 nhà, 225.000.000 đồng. Tháng Công nhân: 430 người, 316.250.000 đồng.',
    ),
  ).toEqual([
    '157 VII.4.count result agrees',
    '157.000.000 đồng VII.4.amount result reading',
    '10 VII.5.count result agrees',
    '225.000.000 đồng VII.5.amount result reading',
    '430 VII.3.count result agrees',
    '316.250.000 đồng VII.3.amount result reading',
  ]);
});

test('other words for the same', () => {
  expect(
    told(
      'Toàn tỉnh phát triển mới được 328 đoàn viên; thành lập mới 02 công đoàn cơ sở. Hỗ trợ 157 F0 là đoàn viên nhiễm Covid-19. Tổng số suất quà chăm lo cho đoàn viên là 7.561 suất, số tiền 2.899.090.000 đồng.',
    ),
  ).toEqual([
    '328 I.1 result agrees',
    '02 I.2 result agrees',
    '157 VII.4.count result agrees',
    '7.561 welfare.count agrees',
    '2.899.090.000 đồng welfare.amount no-figure',
  ]);
});
