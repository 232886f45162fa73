import { amountFromWordsFunction as numbers } from '../../src/cell-functions/amount-from-words';
import { answer, answers, column, said } from './answers';

test.each([
  ['Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng chẵn', 2899090000],
  ['hai trăm bốn mươi mốt triệu, năm trăm ngàn', 241500000],
  ['Không đồng', 0],
  ['Âm hai mươi mốt nghìn đồng', -21000],
  ['Chín trăm chín mươi chín nghìn tỷ đồng', 999e12],
  ['-', '-'],
  ['', ''],
  ['Một triệu tỷ đồng', '#VALUE!'],
  ['ba triệu hai', '#VALUE!'],
  ['năm đồng chí', '#VALUE!'],
  [2899090000, '#VALUE!'],
  [true, '#VALUE!'],
])('%p: %p', (words, expected) => {
  expect(answer(numbers, words)).toBe(expected);
});

test('a column gives a column', () => {
  expect(answers(numbers, column('Một nghìn đồng', '', '-'))).toEqual(column(1000, '', '-'));
});

test('says at which word it stopped making sense', () => {
  expect(said(numbers, 'hai tỷ rưỡi')).toMatch(/“hai tỷ rưỡi” thành số: đến “rưỡi”/);
  expect(said(numbers, 'ba triệu hai')).toMatch(/“ba triệu hai” có thể là 3\.000\.002 hoặc 3\.200\.000/);
  expect(said(numbers, 'Một triệu tỷ đồng')).toMatch(/nhiều hơn 15 chữ số/);
});
