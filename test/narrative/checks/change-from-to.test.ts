import { findings } from '../told';

const told = (text: string): unknown[] =>
  findings(text).flatMap((one) => (one.check === 'change-from-to' ? [one.params.change] : []));

test.each([
  ['Số cuộc tăng 20% (từ 1.000 lên 1.200 cuộc).'],
  ['Kinh phí tăng từ 200 triệu đồng lên 250 triệu đồng, tăng 25%.'],
  ['Đoàn viên tăng 80 người (từ 248 lên 328).'],
  ['Số vụ giảm 33,3% (từ 3 xuống 2 vụ).'],
  ['Số cuộc tăng gần 20% (từ 1.000 lên 1.190 cuộc).'],
  ['Kế hoạch từ 10 đến 12 cuộc, tăng 5%.'],
])('a change that is right, or none, is passed over: %s', (text) => {
  expect(findings(text)).toEqual([]);
});

test.each([
  ['Số cuộc tăng 20% (từ 1.000 lên 1.300 cuộc).', '30'],
  ['Đoàn viên tăng 90 người (từ 248 lên 328).', '80'],
  ['Kinh phí tăng từ 200 triệu đồng lên 250 triệu đồng, tăng 20%.', '25'],
])('one that is wrong is told: %s', (text, change) => {
  expect(told(text)).toEqual([change]);
});
