import { verdicts } from '../told';

describe('a rate belongs to the figure before it', () => {
  test('across a bracket that tells parts aside', () => {
    expect(verdicts('Kết nạp 328 đoàn viên (nhà nước 118 người, ngoài nhà nước 210 người), đạt 109%.')).toEqual([
      '328 I.1 result agrees',
      '109% I.1 rate agrees',
    ]);
  });

  test('across words that tell which ones are counted', () => {
    expect(verdicts('Thành lập 02 CĐCS tại doanh nghiệp có từ 25 lao động trở lên, đạt 100% kế hoạch.')).toEqual([
      '02 I.2 result agrees',
      '100% I.2 rate agrees',
    ]);
  });

  test('but not across a comma behind which something else is named', () => {
    expect(verdicts('Ký mới 05 bản TƯLĐTT, thỏa ước loại A đạt 40%.')).toEqual(['05 V.1 result agrees']);
    expect(verdicts('Ký mới 05 bản TƯLĐTT, hoàn thành và đạt 100%.')).toEqual([
      '05 V.1 result agrees',
      '100% V.1 rate agrees',
    ]);
  });
});
