import { achievementRateFunction as rate } from '../../src/cell-functions/achievement-rate';
import { answer, answers, column, said } from './answers';

test.each([
  [328, 300, 109],
  [815, 500, 163],
  ['02', '02', 100],
  [328, '-', '-'],
  ['', '-', '-'],
  ['-', 300, '-'],
  [0, 300, 0],
  ['6.958', 7000, '#VALUE!'],
  ['nhiều', 7000, '#VALUE!'],
  [true, 300, '#VALUE!'],
  ['', 300, '#N/A'],
  [5, '', '#N/A'],
  [5, 0, '#DIV/0!'],
  ['', '', ''],
])('%p of %p is %p', (result, target, expected) => {
  expect(answer(rate, result, target)).toBe(expected);
});

test('rounds once, to the places asked for', () => {
  expect(answer(rate, 2175, 2300, 1)).toBe(94.6);
  expect(answer(rate, 19175, 22926, '2')).toBe(83.64);
  expect(answer(rate, 328, 300, null)).toBe(109);
});

test('takes no odd number of places', () => {
  for (const decimals of [-1, 1.5, 11, 'hai']) expect(answer(rate, 5, 10, decimals)).toBe('#VALUE!');
});

test('a column gives a column, and a fault in one row stays in its row', () => {
  const results = column(328, '', 0, '6.958', 5, '', 22);
  const targets = column(300, 300, 45, 7000, 0, '', '-');
  expect(answers(rate, results, targets)).toEqual(column(109, '#N/A', 0, '#VALUE!', '#DIV/0!', '', '-'));
});

test('one target serves a whole column, a row against a column makes a table', () => {
  expect(answers(rate, column(1, 2, 3), 4)).toEqual(column(25, 50, 75));
  expect(answers(rate, column(1, 2), [[1, 2, 4]])).toEqual([
    [100, 50, 25],
    [200, 100, 50],
  ]);
});

test('ranges that do not fit together give one error', () => {
  expect(answers(rate, column(1, 2, 3), column(1, 2))).toEqual([['#VALUE!']]);
});

test('says what to mend', () => {
  expect(said(rate, '6.958', 7000)).toBe('#VALUE! “6.958” có thể đọc là 6.958 hoặc 6,958. Hãy gõ lại cho rõ.');
  expect(said(rate, 5, '')).toMatch(/Ô chỉ tiêu còn trống/);
  expect(said(rate, '', 5)).toMatch(/Ô kết quả còn trống/);
});

test('a rich value counts by the plain value it carries', () => {
  expect(answer(rate, { type: 'FormattedNumber', basicValue: 328 }, 300)).toBe(109);
  expect(answer(rate, { type: 'WebImage' }, 300)).toBe('#VALUE!');
});
