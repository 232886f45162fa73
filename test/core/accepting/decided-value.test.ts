import { isPossibleValue } from '../../../src/core/accepting/decided-value';
import { indicatorOf } from '../../../src/core/form';
import { form } from '../../filled-form';

function isPossible(code: string, value: string): boolean {
  const indicator = indicatorOf(form, code);
  if (!indicator) throw new Error(code);
  return isPossibleValue(value, form, indicator);
}

test.each([
  ['a count', 'I.1', '35'],
  ['nothing', 'I.1', '0'],
  ['money to the đồng', 'VII.2.amount', '140.250001'],
  ['a share', 'VII.6.c', '15'],
  ['half a per cent', 'VII.6.c', '0.5'],
])('%s can be', (_, code, value) => {
  expect(isPossible(code, value)).toBe(true);
});

test.each([
  ['a part of a person', 'I.1', '2.5'],
  ['less than nobody', 'I.1', '-3'],
  ['more digits than Excel keeps', 'I.1', '99999999999999999999'],
  ['a part of a đồng', 'VII.2.amount', '0.0000001'],
  ['more than all', 'VII.6.c', '101'],
  ['a number for words', 'VII.6.a', '1'],
])('%s cannot', (_, code, value) => {
  expect(isPossible(code, value)).toBe(false);
});
