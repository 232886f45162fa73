import { targetsPossibleFunction as possible } from '../../src/cell-functions/targets-possible';
import { answer, answers, column, said } from './answers';

test.each([
  [328, '109%', '300–302'],
  [328, 109, '300–302'],
  [328, 1.09, '300–302'],
  [328, '109', '300–302'],
  ['328', '1,09', '300–302'],
  [815, 163, '499–501'],
  [11, 1, 11],
  ['02', '100%', 2],
  [2175, '94,6%', '2298–2300'],
  [2175, 0.946, '2298–2300'],
  [2175, '94,60%', '#N/A'],
  [328, 328 / 300, 300],
  [2, 1.5, '#N/A'],
  [3, 1.5, 2],
  [1, 0, '≥ 201'],
  [22, '-', '-'],
  ['-', '109%', '-'],
  [22, '', '#N/A'],
  ['', '109%', '#N/A'],
  ['', '', ''],
  [3, '109%', '#N/A'],
  [-3, '109%', '#VALUE!'],
  [3, 'cao', '#VALUE!'],
  [15, 5, '#VALUE!'],
  [15, '5%', '273–333'],
  ['6.958', '100%', '#VALUE!'],
])('%p at %p allows %p', (result, rate, expected) => {
  expect(answer(possible, result, rate)).toBe(expected);
});

test('a column gives a column', () => {
  expect(answers(possible, column(328, 815, 22), column(109, 163, '-'))).toEqual(column('300–302', '499–501', '-'));
});

test('says why there is none', () => {
  expect(said(possible, 3, '109%')).toMatch(/#N\/A Không có chỉ tiêu nguyên nào để kết quả 3 đạt 109%/);
  expect(said(possible, 15, 5)).toMatch(/“5” có thể đọc là 5% hoặc 500%/);
});
