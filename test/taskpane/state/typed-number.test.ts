import * as fc from 'fast-check';
import { formatNumber } from '../../../src/text/number-format';
import { languages } from '../../../src/text/language';
import { typedNumber } from '../../../taskpane/state/typed-number';

test.each([
  ['1.234,5', 'vi', '1234.5'],
  ['1,234.5', 'en', '1234.5'],
  ['2,08', 'vi', '2.08'],
  ['2.08', 'en', '2.08'],
  ['1.234', 'vi', '1234'],
  ['1.234', 'en', '1.234'],
  ['1,234', 'vi', '1.234'],
  ['1,234', 'en', '1234'],
  [' 45 ', 'vi', '45'],
] as const)('“%s” in %s is %s', (text, language, value) => {
  expect(typedNumber(text, language)).toBe(value);
});

test.each([
  ['1,234.5', 'vi'],
  ['1.234,5', 'en'],
  ['', 'vi'],
  ['khoảng 30', 'vi'],
  ['1.2.3', 'vi'],
  ['=1+1', 'en'],
] as const)('“%s” in %s is no number', (text, language) => {
  expect(typedNumber(text, language)).toBeNull();
});

test('what the pane shows can be typed as it is shown', () => {
  const figure = fc
    .tuple(fc.nat(10_000_000), fc.nat(999))
    .map(([whole, part]) => (part === 0 ? String(whole) : String(Number(`${String(whole)}.${String(part)}`))));
  fc.assert(
    fc.property(figure, fc.constantFrom(...languages), (value, language) => {
      expect(typedNumber(formatNumber(value, language), language)).toBe(value);
    }),
  );
});
