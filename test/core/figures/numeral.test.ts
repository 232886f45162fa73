import fc from 'fast-check';
import { readNumeral, type NumberStyle } from '../../../src/core/figures/numeral';
import { decimalsWith, styles, written } from '../written-figures';

/** "6958 vietnamese, 6.958 english": what the text can mean, and in whose way of writing. */
function readings(text: string): string {
  return readNumeral(text)
    .readings.map(({ value, style }) => (style === null ? value : `${value} ${style}`))
    .join(', ');
}

test.each([
  ['328', '328'],
  ['02', '2'],
  ['0', '0'],
  ['00', '0'],
  ['6.958', '6958 vietnamese, 6.958 english'],
  ['6,958', '6958 english, 6.958 vietnamese'],
  ['316.250', '316250 vietnamese, 316.25 english'],
  ['2,080,840', '2080840 english'],
  ['2.080.840', '2080840 vietnamese'],
  ['2.080.840.000', '2080840000 vietnamese'],
  ['2.080,84', '2080.84 vietnamese'],
  ['2,080.84', '2080.84 english'],
  ['1.234,567', '1234.567 vietnamese'],
  ['94,6', '94.6 vietnamese'],
  ['94.6', '94.6 english'],
  ['0,5', '0.5 vietnamese'],
  [',5', '0.5 vietnamese'],
  ['.5', '0.5 english'],
  ['0.500', '0.5 english'],
  ['02.500', '2.5 english'],
  ['1234.567', '1234.567 english'],
  ['1.2345', '1.2345 english'],
  ['-5', '-5'],
  ['−5', '-5'],
  ['+5', '5'],
  ['- 5', '-5'],
  ['-0', '0'],
  [' 328 ', '328'],
  ['\u00a0328\u202f', '328'],
])('“%s” can be %s', (text, expected) => {
  expect(readings(text)).toBe(expected);
});

test.each([
  ['6 958', '6958'],
  ['6\u00a0958', '6958'],
  ['2 080 840', '2080840'],
  ['2 080 840,5', '2080840.5'],
  ['2 080,84', '2080.84'],
])('spaces part thousands in “%s”: %s', (text, expected) => {
  expect(readNumeral(text).spaces).toBe('grouping');
  expect(readings(text)).toBe(expected);
});

test.each([
  ['2 080.840', '2080840 vietnamese, 2080.84 english'],
  ['2 080,840', '2080840 english, 2080.84 vietnamese'],
])('three digits behind a space and a point may be thousands or decimals: “%s”', (text, expected) => {
  expect(readings(text)).toBe(expected);
});

test.each(['1.881. 460', '1 2', '12 34', '6 9580', '05 113', '1.881 .460', '6  958'])(
  'the spaces in “%s” part nothing',
  (text) => {
    expect(readNumeral(text).spaces).toBe('odd');
  },
);

test.each([
  '',
  ' ',
  '-',
  '.',
  ',',
  '..',
  'abc',
  '1.2.3',
  '1..5',
  '1,2,3',
  '1.23.456',
  '1234.567.890',
  '1,234.567.890',
  '1.234,567,890',
  '0.123.456',
  '5.',
  '5,',
  '1e3',
  '1E3',
  '0x10',
  '5/10',
  '5-7',
  '5+3',
  '5 + 3',
  '3x4',
  '(5)',
  '15%',
  '5đ',
  '--5',
  '1O',
  '²',
  '½',
  '５',
  '328\n109',
  '28/6',
  '298/KH-LĐLĐ',
])('“%s” is no number', (text) => {
  expect(readNumeral(text).readings).toEqual([]);
});

test('a zero in front is seen', () => {
  expect([readNumeral('02').leadingZero, readNumeral('0').leadingZero, readNumeral('0,5').leadingZero]).toEqual([
    true,
    false,
    false,
  ]);
});

test('what was written in one way can be read in that way', () => {
  fc.assert(
    fc.property(decimalsWith(4), fc.constantFrom(...styles), fc.boolean(), (decimal, style: NumberStyle, grouped) => {
      const { readings: found } = readNumeral(written(decimal, style, grouped));
      expect(found.filter((one) => one.style === null || one.style === style).map(({ value }) => value)).toEqual([
        decimal,
      ]);
    }),
  );
});

test('no text can be read in more than one way by one office', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,, -+')), maxLength: 12 }), (text) => {
      for (const style of styles)
        expect(
          readNumeral(text).readings.filter((one) => one.style === null || one.style === style).length,
        ).toBeLessThanOrEqual(1);
    }),
  );
});
