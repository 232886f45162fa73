import fc from 'fast-check';
import { compare, multiply } from '../../../src/core/figures/decimal';
import { isFarPerOne, isOutlier, isFarFrom, medianOf, withoutSlip } from '../../../src/core/figures/scale';
import { decimalsWith } from '../written-figures';

const positive = decimalsWith(3).filter((value) => compare(value, '0') > 0);

test.each([
  ['35000', '35', true],
  ['0.035', '35', true],
  ['3500', '35', true],
  ['0.35', '35', true],
  ['3499', '35', false],
  ['0.36', '35', false],
  ['350', '35', false],
  ['35', '35', false],
])('%s beside %s: a hundred times off is %s', (value, reference, far) => {
  expect(isFarFrom(value, reference)).toBe(far);
});

test.each([
  ['0', '35'],
  ['35', '0'],
  ['-35000', '35'],
  ['35000', '-35'],
])('nothing is told of %s beside %s, where there is no scale', (value, reference) => {
  expect(isFarFrom(value, reference)).toBe(false);
});

test('of two figures either is as far from the other', () => {
  fc.assert(
    fc.property(positive, positive, (one, other) => {
      expect(isFarFrom(one, other)).toBe(isFarFrom(other, one));
    }),
  );
});

test.each([
  ['316250', '295.75', '316.25'],
  ['0.31625', '295.75', '316.25'],
  ['2080840000', '1900', '2080.84'],
  ['157000', '157', '157'],
])('%s, where %s is usual, was meant as %s', (value, reference, meant) => {
  expect(withoutSlip(value, reference)).toBe(meant);
});

test.each([
  ['5000000000', '35', 'no slip of a thousand brings it near'],
  ['50000', '1', 'a thousand and a million would both bring it near'],
  ['0', '35', 'it is nothing'],
])('what %s was meant as is not guessed beside %s: %s', (value, reference) => {
  expect(withoutSlip(value, reference)).toBeNull();
});

test('a figure a thousand times too large is found again, whatever it is', () => {
  fc.assert(
    fc.property(positive, (meant) => {
      expect(withoutSlip(multiply(meant, '1000'), meant)).toBe(meant);
    }),
  );
});

test.each([
  [[], null],
  [['7'], '7'],
  [['9', '10', '2'], '9'],
  [['10', '9'], '9.5'],
  [['1000', '1', '2', '3'], '2.5'],
  [['1', '2', '2', '1000'], '2'],
])('the middle of %j is %s: by size, not by spelling, whatever the order', (values, middle) => {
  expect(medianOf(values)).toBe(middle);
  expect(medianOf([...values].reverse())).toBe(middle);
});

test('a mean in the middle is rounded to the digits asked for', () => {
  expect(medianOf(['0', '0.1'], 1)).toBe('0.1');
});

test('for one person, ten times as much is far and five times is not', () => {
  expect(isFarPerOne('7350000', '735000')).toBe(true);
  expect(isFarPerOne('73500', '735000')).toBe(true);
  expect(isFarPerOne('3600000', '735000')).toBe(false);
  expect(isFarPerOne('0', '735000')).toBe(false);
});

test('an outlier is far from the middle as the others lie about it', () => {
  const alike = ['700', '720', '735', '740', '760', '780', '800'];
  expect(isOutlier('7350', [...alike, '7350'])).toBe(true);
  expect(isOutlier('1500', [...alike, '1500'])).toBe(false);
  const scattered = ['1', '10', '100', '1000', '10000', '100000', '1000000'];
  expect(isOutlier('1000000', scattered)).toBe(false);
});
