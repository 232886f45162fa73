import { displayOfCode, shownNumber, shownText } from '../../../src/workbook/parts/number-display';

function shown(code: string, value: string): string | null {
  const display = displayOfCode(code);
  return display === null ? null : shownNumber(display, value);
}

test.each([
  'General',
  '',
  '0',
  '#,##0',
  '#,##0.00',
  '#,##0 "đồng"',
  '#,##0 "đồng";[Red]-#,##0 "đồng"',
  '0 "hộ nghèo"',
  '0" m2"',
  '#,##0 [$₫-42A]',
  '[$-42A]#,##0',
  '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-',
  '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  '0;-0;;@',
  '#\\ 000',
  '#"."000"."000',
  '#\\.000',
  '00000',
  '0%',
  '0.0%',
  '0.00E+00',
  '# ?/?',
  'dd/mm/yyyy',
  'h:mm',
  '@',
  '[Red][<0]-0;0',
])('%s shows numbers as they are', (code) => {
  expect(displayOfCode(code)).toBeNull();
});

test.each([
  ['#,##0,', '2080840', '2081'],
  ['#,##0,', '-2080840', '-2081'],
  ['0.0,,', '2080840', '2.1'],
  ['#,##0.0,,', '2080840000', '2080.8'],
  ['0,.0', '2080', '2.1'],
  ['0,', '300', '0'],
  ['#,##0,;(#,##0,)', '-2080840', '(2081)'],
  [';;;', '35', ''],
  ['""', '35', ''],
  [';', '35', ''],
  ['"Đạt"', '35', 'Đạt'],
  ['0;;0', '-35', ''],
  ['0"00"', '35', '3500'],
  ['0\\0\\0\\0', '35', '35000'],
  ['0" 000"', '35', '35 000'],
  ['0".000"', '35', '35.000'],
  ['"1"0', '35', '135'],
  ['#\\ "000"', '35', '35 000'],
  ['0"9"0', '35', '395'],
  ['0"."0', '35', '3.5'],
  ['0"."00', '2080', '20.80'],
  ['0" triệu"', '5', '5 triệu'],
  ['General" nghìn"', '2.5', '2.5 nghìn'],
  ['0.0,,"M"', '2500000', '2.5M'],
  ['#,##0"k"', '5', '5k'],
  ['"Tr. "0', '5', 'Tr. 5'],
  ['[>=1000000]0.0,,"M";[>=1000]0,"K";0', '2500000', '2.5M'],
  ['[>=1000000]0.0,,"M";[>=1000]0,"K";0', '25000', '25K'],
])('under %s the number %s shows as “%s”', (code, value, as) => {
  expect(shown(code, value)).toBe(as);
});

test.each([
  ['[>=1000000]0.0,,"M";[>=1000]0,"K";0', '25'],
  ['0;;0', '35'],
  [';;;', '0'],
  ['0"00"', '0'],
  ['0,;-0', '-35'],
  ['0"00";-0', '-35'],
  ['#,##0,', 'no number'],
])('%s shows %s as it is', (code, value) => {
  expect(shown(code, value)).toBeNull();
});

test('a text is hidden or lengthened by the section for text', () => {
  const text = (code: string): string | null => shownText(displayOfCode(code) ?? [], '35');
  expect([';;;', '0;0;0;""', '@"00"'].map(text)).toEqual(['', '', '3500']);
  expect([';', '0,', ';;;@', '0;0;0;"("@")"'].map(text)).toEqual([null, null, null, null]);
});

test('any format is taken apart, however odd', () => {
  for (const code of ['"', '\\', '_', '*', '[', '[>=]0', '[$', ';;;;;;0', '0"', ',', '.', '0,'.repeat(50)]) {
    expect(() => shown(code, '35')).not.toThrow();
  }
});
