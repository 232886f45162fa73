import type { Appendix } from '../../../src/core/appendix';
import {
  amountInDong,
  countForEvidence,
  plausiblePerPerson,
  valueOf,
} from '../../../src/core/figures/money-per-person';
import { readAppendix } from '../../../src/core/read-appendix';
import { bodies, filledForm, form, type Changes } from '../../filled-form';

function appendix(changes: Changes): Appendix {
  const reading = readAppendix(filledForm({ changes }), { form, bodies });
  if (reading.status !== 'found') throw new Error('the form was not found');
  return reading.appendix;
}

function plausible(changes: Changes, amount: string): boolean | null {
  return plausiblePerPerson(form, appendix(changes), 'VII.2.amount', amount);
}

test('1.402,14 million for 6.057 people is 231 thousand each; a thousand times more is no gift', () => {
  const published = { 'VII.2.count': 6057 };
  expect(plausible(published, '1402.14')).toBe(true);
  expect(plausible(published, '1402140')).toBe(false);
  expect(plausible(published, '1.40214')).toBe(false);
});

test('the bounds themselves are plausible', () => {
  expect(plausible({ 'VII.2.count': 100 }, '5')).toBe(true);
  expect(plausible({ 'VII.2.count': 100 }, '4.999999')).toBe(false);
  expect(plausible({ 'VII.2.count': 100 }, '500')).toBe(true);
  expect(plausible({ 'VII.2.count': 100 }, '500.000001')).toBe(false);
});

test.each<[string, Changes, string]>([
  ['a zero', { 'VII.2.count': 0 }, '5'],
  ['a dash', { 'VII.2.count': '-' }, '5'],
  ['nothing', { 'VII.2.count': { result: null } }, '5'],
  ['no line', { 'VII.2.count': null }, '5'],
  ['a negative count', { 'VII.2.count': -5 }, '5'],
  ['two readings', { 'VII.2.count': '1.000' }, '5'],
  ['no money', { 'VII.2.count': 100 }, '0'],
])('%s tells nothing', (_, changes, amount) => {
  expect(plausible(changes, amount)).toBeNull();
});

test('a count with one reading is evidence, though it does not count itself', () => {
  const one = appendix({ 'VII.2.count': 6.057 });
  expect(valueOf(one, 'VII.2.count')).toBeNull();
  expect(countForEvidence(one, 'VII.2.count')).toBe('6057');
  expect(plausible({ 'VII.2.count': 6.057 }, '1402.14')).toBe(true);
});

test('an indicator without bounds is not judged', () => {
  expect(plausiblePerPerson(form, appendix({}), 'I.1', '5')).toBeNull();
});

test('an amount is told in whole đồng', () => {
  expect(amountInDong(form, 'VII.2.amount', '1402.14')).toBe('1402140000');
});
