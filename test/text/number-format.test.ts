import fc from 'fast-check';
import { readNumeral } from '../../src/core/figures/numeral';
import { formatNumber, typedNumber } from '../../src/text/number-format';

test.each([
  ['0', '0', '0'],
  ['328', '328', '328'],
  ['6958', '6.958', '6,958'],
  ['2080.84', '2.080,84', '2,080.84'],
  ['0.5', '0,5', '0.5'],
  ['2899090000', '2.899.090.000', '2,899,090,000'],
  ['-1234.5', '-1.234,5', '-1,234.5'],
  ['123456', '123.456', '123,456'],
  ['1234.123456', '1.234,123456', '1,234.123456'],
])('%s is %s in Vietnamese and %s in English', (value, vietnamese, english) => {
  expect(formatNumber(value, 'vi')).toBe(vietnamese);
  expect(formatNumber(value, 'en')).toBe(english);
});

test.each(['-', '', '#REF!', '1E-3', 'không'])('“%s” is no figure and stays as it is', (text) => {
  expect(formatNumber(text, 'vi')).toBe(text);
});

test('a figure that is written can be read again', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(999_999), (whole, decimals) => {
      const digits = String(decimals).replace(/0+$/, '');
      const value = `${String(whole)}${digits === '' ? '' : `.${digits}`}`;
      const { readings } = readNumeral(formatNumber(value, 'vi'));
      expect(readings.filter(({ style }) => style !== 'english').map((one) => one.value)).toEqual([value]);
    }),
  );
});

test.each([
  ['1012', '1012', '1012'],
  ['2080.84', '2080,84', '2080.84'],
  ['-1234.5', '-1234,5', '-1234.5'],
  ['-', '-', '-'],
])('%s is typed as %s in Vietnamese and %s in English: no sign sets thousands apart', (value, vietnamese, english) => {
  expect(typedNumber(value, 'vi')).toBe(vietnamese);
  expect(typedNumber(value, 'en')).toBe(english);
});
