import { meetsTargetFunction as meets } from '../../src/cell-functions/meets-target';
import { answer, answers, column, said } from './answers';

test.each([
  ['98,5%', '98% trở lên', true],
  [0.97, '≥ 98%', false],
  [785, 785, true],
  ['80%', 'trên 80%', false],
  ['99', '98', true],
  [0.98, 0.98, true],
  [22, '-', '-'],
  ['', '-', '-'],
  ['-', '98%', '-'],
  ['', '98%', '#N/A'],
  [0, '98%', false],
  [22, '', '#N/A'],
  ['', '', ''],
  [22, 'khoảng 20', '#VALUE!'],
  ['nhiều', 20, '#VALUE!'],
  [5, '98% trở lên', '#VALUE!'],
])('%p against %p: %p', (result, threshold, expected) => {
  expect(answer(meets, result, threshold)).toBe(expected);
});

test('a column gives a column against one threshold', () => {
  expect(answers(meets, column('98,5%', 0.97, '', 1.09), '98% trở lên')).toEqual(column(true, false, '#N/A', true));
});

test('names every reading of what is in doubt', () => {
  expect(said(meets, 5, '98% trở lên')).toBe('#VALUE! “5” có thể đọc là 5% hoặc 500%. Hãy gõ lại cho rõ.');
  expect(said(meets, 20000, '24.500 trở lên')).toMatch(/“24\.500 trở lên” có thể đọc là 24\.500 hoặc 24,5\./);
  expect(said(meets, 5, 'gần 98%')).toMatch(/Không hiểu mức “gần 98%”/);
});
