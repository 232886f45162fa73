import { compared, verdicts } from '../told';

const MEETINGS = (ratio: string): string => `Có ${ratio} CĐCS tổ chức hội nghị CBCCVC.`;

describe('“n/m”', () => {
  test('agrees where both the result and the target are the form’s', () => {
    expect(verdicts(MEETINGS('717/717'))).toEqual(['717/717 IV.1 result agrees']);
  });

  test('a second figure that is not the target must be looked at', () => {
    expect(verdicts(MEETINGS('717/720'))).toEqual(['717/720 IV.1 result other-target']);
    expect(compared(MEETINGS('717/720')).claims[0]!.verdict).toEqual({ is: 'other-target', of: '720', target: '717' });
  });

  test('another result differs, whatever stands behind it', () => {
    expect(verdicts(MEETINGS('710/717'))).toEqual(['710/717 IV.1 result differs']);
  });

  test('without a target it is said what was compared', () => {
    const { claims } = compared('Thực hiện 22/25 cuộc giám sát.');
    expect(claims.map(({ verdict }) => verdict)).toEqual([{ is: 'agrees', alone: '25' }]);
  });
});

test('digits that lie apart agree, but never contradict the form', () => {
  expect(verdicts('Kết nạp 3 2 8 đoàn viên.')).toEqual(['328 I.1 result agrees'.replace('328', '3 2 8')]);
  expect(verdicts('Kết nạp 3 2 9 đoàn viên.')).toEqual([]);
  expect(verdicts('Kết nạp 12 345 đoàn viên.')).toEqual([]);
});

test('members of newly founded unions can be a part of all who joined, and never more', () => {
  const joined = (count: string): string[] =>
    verdicts(`Thành lập CĐCS tại 02 doanh nghiệp, kết nạp được ${count} đoàn viên.`).slice(1);
  expect(joined('80')).toEqual(['80 I.1 result other-scope']);
  expect(joined('328')).toEqual(['328 I.1 result agrees']);
  expect(joined('380')).toEqual(['380 I.1 result differs']);
});

test('decimals of a rate that the form prints without any are held against result and target', () => {
  expect(verdicts('Kết nạp 328 đoàn viên, đạt 109,3%.')).toEqual(['328 I.1 result agrees', '109,3% I.1 rate agrees']);
  expect(verdicts('Kết nạp 328 đoàn viên, đạt 109,4%.')).toEqual(['328 I.1 result agrees', '109,4% I.1 rate differs']);
});
