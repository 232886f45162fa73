import fc from 'fast-check';
import { readNumberText } from '../../../src/workbook/sheet/number-text';

const kept = (text: string): string => {
  const number = readNumberText(text);
  return number.status === 'unreadable' ? 'unreadable' : `${number.status} ${number.text}`;
};

test.each(['0', '7', '-5', '2080.84', '1E-3', '1.0E+10', '1e5', '999999999999999'])('%s is kept as written', (text) => {
  expect(kept(text)).toBe(`number ${text}`);
});

test.each([
  ['+5', '5'],
  ['00125', '125'],
  ['1250.', '1250.'.slice(0, -1)],
  ['.5', '0.5'],
  ['-.5', '-0.5'],
  ['-0', '0'],
  ['-0.0', '0.0'],
  ['-0.5', '-0.5'],
  ['000', '0'],
  ['-007.50', '-7.50'],
])('%s is tidied to %s', (text, tidy) => {
  expect(kept(text)).toBe(`number ${tidy}`);
});

test.each([
  ['6.9580000000000002', '6.958'],
  ['2080.8400000000001', '2080.84'],
  ['2080.84000000000000008', '2080.84'],
  ['0.30000000000000004', '0.30000000000000004'],
  ['0.00000000000000000001', '0.00000000000000000001'],
  ['123456789.12345678', '123456789.12345678'],
])('%s, a float in full, is %s', (text, shortest) => {
  expect(kept(text)).toBe(`number ${shortest}`);
});

test.each([
  ['1000000000000000', '1000000000000000'],
  ['9007199254740993', '9007199254740993'],
  ['1E308', '1E308'],
  ['-1E15', '-1E15'],
  ['1E-400', '0'],
])('%s is beyond what Excel holds exactly', (text, number) => {
  expect(kept(text)).toBe(`large ${number}`);
});

test.each([
  '',
  ' ',
  '-',
  '.',
  'NaN',
  'INF',
  '-INF',
  'Infinity',
  '1E400',
  '-1E400',
  '0x10',
  '1,250',
  '1.250.000',
  '1_000',
  '--5',
  '1e',
  'e5',
  '12abc',
  '١٢٥٠',
  '１２５０',
  'null',
  'true',
  '1250;',
  '1 250',
  `1${'0'.repeat(500)}`,
])('%j is no number', (text) => {
  expect(kept(text)).toBe('unreadable');
});

test('whatever a program writes for a number reads as that number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const number = readNumberText(String(value));
      return number.status !== 'unreadable' && Number(number.text) === (Object.is(value, -0) ? 0 : value);
    }),
  );
});
