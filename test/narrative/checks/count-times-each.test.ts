import { findings } from '../told';

const told = (text: string): unknown[] =>
  findings(text).flatMap((one) => (one.check === 'count-times-each' ? [one.params.product] : []));

test.each([
  ['Tặng 157 suất quà, mỗi suất 1.000.000đ, tổng số tiền 157.000.000đ.'],
  ['Hỗ trợ 10 “Mái ấm Công đoàn” số tiền 225.000.000đ (22.500.000đ/nhà).'],
  ['Hỗ trợ 10 nhà, mỗi nhà 22,5 triệu đồng, tổng 225 triệu đồng; thăm 20 gia đình, mỗi gia đình 500.000đ.'],
])('so many times each that makes the total is passed over: %s', (text) => {
  expect(findings(text)).toEqual([]);
});

test.each([
  ['Tặng 157 suất quà, mỗi suất 1.000.000đ, tổng số tiền 175.000.000đ.', '157000000'],
  ['Hỗ trợ 10 nhà với số tiền 235.000.000đ (22.500.000đ/nhà).', '225000000'],
  ['Tặng 30 suất trị giá 500.000đ/suất với tổng số tiền 16.000.000đ.', '15000000'],
])('one that does not is told: %s', (text, product) => {
  expect(told(text)).toEqual([product]);
});

test.each([
  ['each also got something else', 'Tặng 100 suất, mỗi suất 500.000đ và 1 túi quà trị giá 200.000đ, tổng 70.000.000đ.'],
  ['it is an average', 'Tặng 157 suất quà, bình quân 1.000.000đ một suất, tổng số tiền 158.500.000đ.'],
  ['it is only about so much', 'Tặng 157 suất quà, mỗi suất khoảng 1.000.000đ, tổng số tiền 158.500.000đ.'],
  ['the number is of another clause', 'Tặng 30 suất quà; thăm công nhân, mỗi người 500.000đ, tổng 16.000.000đ.'],
  ['two amounts could be the total', 'Tặng 30 suất, mỗi suất 500.000đ, quỹ chi 9.000.000đ, xã hội hóa 7.000.000đ.'],
  ['no total stands there', 'Tặng 30 suất, mỗi suất 500.000đ.'],
])('%s: nothing is told', (_, text) => {
  expect(told(text)).toEqual([]);
});
