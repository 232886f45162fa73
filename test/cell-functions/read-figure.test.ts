import { readFigureFunction as read } from '../../src/cell-functions/read-figure';
import { answer, answers, column, said } from './answers';

test.each([
  ['2.080.840', undefined, 2080840],
  ['35,5', undefined, 35.5],
  ['02', undefined, 2],
  ['1 234 567', undefined, 1234567],
  [35.5, undefined, 35.5],
  [0, undefined, 0],
  ['15%', undefined, 15],
  ['1,5 triệu đồng', undefined, 1500000],
  ['2.080.840.000đ', undefined, 2080840000],
  ['6.958', undefined, '#VALUE!'],
  ['6.958', 'Người', 6958],
  ['5 cuộc', 'Cuộc', 5],
  ['35,5', 'Người', '#VALUE!'],
  [6.958, 'Người', '#VALUE!'],
  ['6.958', 'triệu đồng', '#VALUE!'],
  ['1,5 triệu đồng', 'triệu đồng', 1.5],
  ['2.080.840.000đ', 'Triệu đồng', 2080.84],
  ['2.080', 'đồng', 2080],
  ['15%', '%', 15],
  ['15%', 'Tỷ lệ', 15],
  [0.15, '%', '#VALUE!'],
  ['vững mạnh.', 'Đạt', 'vững mạnh'],
  ['5', 'kg', '#VALUE!'],
  ['nhiều', undefined, '#VALUE!'],
  ['12.345.678.901.234.567', undefined, '#VALUE!'],
  ['-', undefined, '-'],
  ['', 'Người', ''],
])('%p in %p is %p', (text, measure, expected) => {
  expect(answer(read, text, measure)).toBe(expected);
});

test('a column of figures beside its column of measures', () => {
  const texts = column('6.958', '2.080,84', '', '15%');
  expect(answers(read, texts, column('Xuất', 'Triệu đồng', 'Người', 'Tỷ lệ'))).toEqual(column(6958, 2080.84, '', 15));
});

test('says both readings, or what the figure may be', () => {
  expect(said(read, '6.958')).toBe('#VALUE! “6.958” có thể đọc là 6.958 hoặc 6,958. Hãy gõ lại cho rõ.');
  expect(said(read, '6.958 triệu đồng', 'triệu đồng')).toMatch(/có thể đọc là 6\.958 hoặc 6,958/);
  expect(said(read, 6.958, 'Người')).toBe('#VALUE! “6,958” chưa rõ, có lẽ là 6.958. Hãy gõ lại cho rõ.');
  expect(said(read, 'nhiều')).toMatch(/Không đọc được “nhiều” thành số/);
  expect(said(read, '5', 'kg')).toMatch(/Không biết đơn vị tính “kg”.*“Người”/);
  expect(said(read, '35,5', 'Người')).toMatch(/phải là số nguyên.*“35,5”/);
});
