import { reachOf } from '../../../src/core/sheets/formula-reach';

test.each([
  '[1]Sheet1!A1',
  "'[1]Phụ lục'!D5*2",
  'SUM(D5,[12]PL!D5)',
  "'C:\\Gửi\\[PL01.xlsx]PL'!$D$5",
  "'\\\\may-chu\\chung\\[PL01.xlsx]PL'!D5",
  "['file:///home/a/b.xlsx']PL!A1",
  "'file:///home/a/b.ods'#$PL.A1",
  '[1]!Ten',
])('%s takes its value from another workbook', (formula) => {
  expect(reachOf(formula)).toBe('external-link');
});

test.each([
  'WEBSERVICE("https://example.org")',
  '_xlfn.WEBSERVICE(A1)',
  'RTD("x",,"y")',
  'DDE("cmd";"/c calc";"x")',
  "cmd|'/c calc'!A0",
  'webservice (A1)',
])('%s asks something outside', (formula) => {
  expect(reachOf(formula)).toBe('outside-formula');
});

test.each([
  '',
  'SUM(D5:D8)',
  'E5/D5*100',
  "'Phụ lục 2'!A1",
  'Bảng1[Kết quả]',
  'Table1[2022]',
  'Table1[[#This Row],[2022]]',
  '"[1]Sheet1!A1"',
  'IF(A1="WEBSERVICE(","a","b|\'c")',
  '\'Tổ (1)\'!A1&"[x]"',
])('%s stays within', (formula) => {
  expect(reachOf(formula)).toBeNull();
});
