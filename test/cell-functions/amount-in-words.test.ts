import { amountInWordsFunction as words } from '../../src/cell-functions/amount-in-words';
import { answer, answers, column, said } from './answers';

test.each([
  [2080840, undefined, 'Hai triệu không trăm tám mươi nghìn tám trăm bốn mươi đồng'],
  ['2.899.090.000đ', undefined, 'Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng'],
  ['1,5 triệu đồng', undefined, 'Một triệu năm trăm nghìn đồng'],
  [105000, 'lẻ', 'Một trăm lẻ năm nghìn đồng'],
  [105000, 'Lẻ, ngàn, chẵn', 'Một trăm lẻ năm ngàn đồng chẵn'],
  [105000, 'en', 'One hundred five thousand dong'],
  [0, undefined, 'Không đồng'],
  ['-', undefined, '-'],
  ['', undefined, ''],
  [999e12, undefined, 'Chín trăm chín mươi chín nghìn tỷ đồng'],
  [1e15, undefined, '#VALUE!'],
  [1.5, undefined, '#VALUE!'],
  ['nhiều', undefined, '#VALUE!'],
  [5, 'fr', '#VALUE!'],
])('%p, worded %p: %p', (amount, wording, expected) => {
  expect(answer(words, amount, wording)).toBe(expected);
});

test('a column gives a column', () => {
  expect(answers(words, column(1000, '', '-'))).toEqual(column('Một nghìn đồng', '', '-'));
});

test('says what to mend', () => {
  expect(said(words, 1.5)).toMatch(/số nguyên.*“1,5”/);
  expect(said(words, 2e15)).toMatch(/“2\.000\.000\.000\.000\.000” có nhiều hơn 15 chữ số/);
  expect(said(words, 5, 'fr')).toMatch(/Không hiểu cách viết “fr”/);
});
