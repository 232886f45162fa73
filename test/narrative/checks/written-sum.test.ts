import { findings } from '../told';

const told = (text: string): unknown[] =>
  findings(text).flatMap((one) => (one.check === 'written-sum' ? [`${one.params.left} ${one.params.right}`] : []));

test.each([
  ['Đoàn viên: 26.016 = 22.926 + 3.090.'],
  ['Đoàn viên: 22.926 + 3.090 = 26.016 người.'],
  ['Hỗ trợ 157 suất x 1.000.000đ = 157.000.000đ và 10 nhà × 22.500.000 đồng = 225.000.000 đồng.'],
  ['Tổng chi 7.000.000đ = 2 suất x 1.000.000đ + 5 suất x 1.000.000đ.'],
])('a sum that is right is passed over: %s', (text) => {
  expect(findings(text)).toEqual([]);
});

test.each([
  ['Đoàn viên: 26.106 = 22.926 + 3.090.', '26106 26016'],
  ['Hỗ trợ 10 nhà x 22.500.000 đồng = 235.000.000 đồng.', '225000000 235000000'],
])('one that is wrong is told: %s', (text, sides) => {
  expect(told(text)).toEqual([sides]);
});

test.each([
  ['one figure on either side', 'Quy đổi: 1 suất = 2 phần.'],
  ['a product without its result', 'Hỗ trợ 10 nhà x 22.500.000 đồng.'],
  ['a figure that is only about so much', 'Chi 10 nhà x khoảng 22.500.000 đồng = 235.000.000 đồng.'],
])('%s: nothing is told', (_, text) => {
  expect(told(text)).toEqual([]);
});
