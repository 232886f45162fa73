import { verdicts } from '../told';

test('words of the indicator’s own label do not limit it', () => {
  expect(verdicts('Đề xuất thương lượng nâng giá trị bữa ăn ca tại 04 doanh nghiệp.')).toEqual([
    '04 V.2 result differs',
  ]);
});

test('a branch’s figure is not the province’s, even where both are the same', () => {
  expect(verdicts('Công đoàn ngành Giáo dục có 62 CĐCS tổ chức Tháng Công nhân.')).toEqual([]);
  expect(verdicts('Huyện Tam Đường và toàn tỉnh có 62 CĐCS tổ chức Tháng Công nhân.')).toEqual([
    '62 VI.1 result agrees',
  ]);
});
