import { dongOf, inDong, inUnitsOf, isDongExact } from '../../../src/core/figures/money';

test.each([
  ['đ', '1'],
  ['đồng', '1'],
  ['VNĐ', '1'],
  ['vnd', '1'],
  ['đồng chẵn', '1'],
  ['nghìn', '1000'],
  ['ngàn đồng', '1000'],
  ['Nghìn đồng', '1000'],
  ['triệu', '1000000'],
  ['Triệu đồng', '1000000'],
  ['tr.đ', '1000000'],
  ['Tr. đồng', '1000000'],
  ['tỷ', '1000000000'],
  ['tỉ đồng', '1000000000'],
])('one “%s” is %s đồng', (word, dong) => {
  expect(dongOf(word)).toBe(dong);
  expect(dongOf(word.normalize('NFD'))).toBe(dong);
});

test.each(['người', 'cuộc', 'suất', 'USD', 'k', '', 'trăm triệu đồng'])('“%s” is no unit of money', (word) => {
  expect(dongOf(word)).toBeNull();
});

test('2.080,84 million is 2.080.840.000 đồng', () => {
  expect(inDong('2080.84', '1000000')).toBe('2080840000');
});

test('an amount ends at a whole đồng or it does not', () => {
  expect(isDongExact('316.25', '1000000')).toBe(true);
  expect(isDongExact('0.000001', '1000000')).toBe(true);
  expect(isDongExact('0.0000001', '1000000')).toBe(false);
  expect(isDongExact('316.25', '1')).toBe(false);
});

test.each([
  ['2080840000', '1000000', '2080.84'],
  ['1', '1000000', '0.000001'],
  ['2779090000', '1', '2779090000'],
  ['1500', '1000', '1.5'],
])('%s đồng in units of %s is %s', (dong, unit, told) => {
  expect(inUnitsOf(dong, unit)).toBe(told);
  expect(inDong(told, unit)).toBe(dong);
});
