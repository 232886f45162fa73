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

describe('what was not done, or is asked for, is no result', () => {
  test.each([
    '17 doanh nghiệp ngoài nhà nước chưa tổ chức đối thoại.',
    '05 CĐCS khu vực ngoài nhà nước chưa được kiểm tra tài chính.',
    'Đề nghị hỗ trợ 500 triệu đồng xây 10 nhà Mái ấm Công đoàn.',
  ])('%s', (text) => {
    expect(verdicts(text)).toEqual([]);
  });

  test('only the words between the commas count', () => {
    expect(verdicts('Tuy nhiệm vụ chưa thuận lợi, đã kết nạp 328 đoàn viên.')).toEqual(['328 I.1 result agrees']);
  });
});
