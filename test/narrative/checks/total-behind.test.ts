import { findings } from '../told';

const told = (text: string): unknown[] =>
  findings(text).flatMap((one) =>
    one.check === 'total-behind'
      ? [`${one.params.parts.join(' + ')} = ${one.params.sum}, not ${one.params.total}`]
      : [],
  );

const MEMBERS =
  'Tỉnh quản lý 22.926 đoàn viên (khối hành chính 21.520, khối sản xuất 1.406); đoàn viên thuộc các đơn vị Trung ương là 3.090; tổng số đoàn viên công đoàn là 26.016';

test.each([
  [`${MEMBERS}.`],
  ['Cấp tỉnh 05 cuộc, cấp huyện 12 cuộc, tổng cộng 17 cuộc.'],
  ['Khối hành chính 21.520 đoàn viên và khối doanh nghiệp 1.406 đoàn viên, nâng tổng số lên 22.926 đoàn viên.'],
  ['Quà Tết 2.080.840.000đ, Mái ấm 225.000.000đ, tổng cộng 2.305.840.000đ.'],
])('a total that its parts make is passed over: %s', (text) => {
  expect(findings(text)).toEqual([]);
});

test('a total near what its parts make, but not it, is told', () => {
  expect(told(`${MEMBERS.replace('26.016', '26.106')}.`)).toEqual(['22.926 + 3.090 = 26016, not 26.106']);
  expect(told('Cấp tỉnh 05 cuộc, cấp huyện 12 cuộc, tổng cộng 18 cuộc.')).toEqual(['05 + 12 = 17, not 18']);
});

test.each([
  ['figures that are no parts of it', 'Kết nạp 80 đoàn viên, cho ra 20 đoàn viên, tổng số đoàn viên là 26.016.'],
  ['things of another sort', 'Tặng 20 suất, thăm 30 gia đình, tổng số 52 lượt người.'],
  ['one figure alone', 'Có 15 cuộc kiểm tra, tổng số là 16 cuộc.'],
  ['another sentence', 'Cấp tỉnh 05 cuộc, cấp huyện 12 cuộc. Tổng cộng 18 cuộc trong cả nhiệm kỳ.'],
  ['only about so much', 'Cấp tỉnh 05 cuộc, cấp huyện 12 cuộc, tổng cộng gần 18 cuộc.'],
])('%s: nothing is told', (_, text) => {
  expect(told(text)).toEqual([]);
});
