import { welfareCountFunction as count, welfareTotalFunction as total } from '../../src/cell-functions/welfare';
import { answer, said } from './answers';
import { welfareRange } from './welfare-range';

test('adds the programmes once, and never their breakdown by giver', () => {
  expect(answer(total, welfareRange())).toBe(2_779_090_000);
  expect(answer(count, welfareRange())).toBe(7555);
});

test.each([
  ['đồng', 2_779_090_000],
  ['triệu đồng', 2779.09],
  ['Tr.đ', 2779.09],
  ['', 2_779_090_000],
  [null, 2_779_090_000],
  ['USD', '#VALUE!'],
])('in %p it is %p', (unit, expected) => {
  expect(answer(total, welfareRange(), unit)).toBe(expected);
});

test('“-” adds nothing, a blank line is no zero', () => {
  expect(answer(count, welfareRange({ 'VII.4.count': '-', 'VII.4.amount': '-' }))).toBe(7398);
  expect(answer(count, welfareRange({ 'VII.4.count': 0, 'VII.4.amount': 0 }))).toBe(7398);
  expect(said(total, welfareRange({ 'VII.4.count': '', 'VII.4.amount': '' }))).toMatch(/#N\/A Còn trống: mục VII\.4 “/);
});

test('ends in #VALUE! and names the line where an amount can mean two things', () => {
  expect(said(total, welfareRange({ 'VII.3.amount': '316.250' }))).toMatch(
    /^#VALUE! Mục VII\.3 “Số tiền.*316,25 Triệu đồng hoặc 316\.250/,
  );
});

test('ends in #VALUE! where an amount is a thousand times too large for its people', () => {
  expect(said(total, welfareRange({ 'VII.1.amount': '2,080,840' }))).toMatch(/Có lẽ là 2\.080,84/);
});

test('ends in #VALUE! where two columns of results stand side by side', () => {
  const twice = welfareRange().map((row) => [...row, row[3] === 'Kết quả thực hiện' ? row[3] : '1']);
  expect(said(total, twice)).toMatch(/^#VALUE! Phụ lục có nhiều cột “Kết quả thực hiện”/);
});

test('ends in #VALUE! where results stand in the column of rates', () => {
  const swapped = welfareRange().map(([number, label, measure, result, rate], row) =>
    row === 0 ? [number, label, measure, result, rate] : [number, label, measure, rate, result],
  );
  expect(said(total, swapped)).toMatch(/^#VALUE! .*“Kết quả thực hiện”.*“Đạt tỷ lệ \(%\)”/);
});

test('ends in #N/A where no form stands in the range', () => {
  expect(answer(total, [['a', 1]])).toBe('#N/A');
  expect(answer(count, '')).toBe('#N/A');
});
