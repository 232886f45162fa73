import { DATE, meaningOfCode, meaningOfId, PERCENT, PLAIN } from '../../../src/workbook/parts/number-format';

test.each([
  'dd/mm/yyyy',
  'm/d/yy',
  '[$-42A]dd "tháng" mm "năm" yyyy',
  'yyyy\\-mm\\-dd',
  'd/m;@',
  'mmm',
  'mmmm',
  'dd/mm/yyyy hh:mm:ss',
  'yyyy-mm-dd hh:mm:ss.000',
  '[$-F800]dddd, mmmm dd, yyyy',
  'ggge"年"m"月"',
  '[Red]d/m',
])('%s shows a date', (code) => {
  expect(meaningOfCode(code)).toBe(DATE);
});

test.each(['0%', '0.00%', '#,##0.0%;[Red]-0.0%', '0\\ %', '[Green]0%'])('%s shows a percentage', (code) => {
  expect(meaningOfCode(code)).toBe(PERCENT);
});

test.each([
  'General',
  '#,##0',
  '#,##0 "đồng"',
  '0 "hộ nghèo"',
  '#,##0 [$VND]',
  '#,##0 [$₫-42A]',
  '[Red]#,##0',
  '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-',
  '0.00E+00',
  '"Ngày" 0',
  '#,##0\\ \\d',
  'General" d"',
  '[DarkRed][<0]-0;0',
  '0"%"',
  '0\\%',
  '@',
  ';;;',
  'h:mm',
  'hh:mm:ss',
  '[h]:mm',
  '[mm]:ss',
  '[mm]',
  'mm:ss.0',
  'h:mm AM/PM',
  '0;dd/mm/yyyy',
  '# ?/?',
  '',
])('%s shows a number', (code) => {
  expect(meaningOfCode(code)).toBe(PLAIN);
});

test('formats known by number only', () => {
  expect([9, 10].map(meaningOfId)).toEqual([PERCENT, PERCENT]);
  expect([14, 15, 16, 17, 22].map(meaningOfId)).toEqual([DATE, DATE, DATE, DATE, DATE]);
  expect(
    [0, 1, 2, 3, 4, 11, 12, 13, 18, 19, 20, 21, 37, 38, 39, 40, 44, 45, 46, 47, 48, 49, 163].every(
      (id) => meaningOfId(id) === PLAIN,
    ),
  ).toBe(true);
});
