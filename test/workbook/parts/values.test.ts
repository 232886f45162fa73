import { readBoolean, readInteger, trimSpace, unescapeText } from '../../../src/workbook/parts/values';

test('truth is written in two ways each', () => {
  expect(['1', 'true', '0', 'false', 'TRUE', '', null].map(readBoolean)).toEqual([
    true,
    true,
    false,
    false,
    null,
    null,
    null,
  ]);
});

test('whole numbers are digits and nothing else', () => {
  expect(['0', '007', '999999999'].map(readInteger)).toEqual([0, 7, 999_999_999]);
  expect(['', '-1', '+1', '1.5', '1e3', ' 1', '٣', '__proto__', '1000000000', null].map(readInteger)).toEqual(
    Array(10).fill(null),
  );
});

test.each([
  ['a_x000D_\nb', 'a\r\nb'],
  ['_x005F_x0041_', '_x0041_'],
  ['_x0110__x0041_', 'ĐA'],
  ['_xD83D__xDE00_', '😀'],
  ['_x00g1_ _x41_ x0041_', '_x00g1_ _x41_ x0041_'],
])('%j stands for %j', (text, meant) => {
  expect(unescapeText(text)).toBe(meant);
});

test('only the white space of XML is trimmed', () => {
  expect(trimSpace(' \t\r\n12 \n')).toBe('12');
  expect(trimSpace('\u00a012\u00a0')).toBe('\u00a012\u00a0');
  expect(trimSpace('')).toBe('');
  expect(trimSpace('   ')).toBe('');
});
