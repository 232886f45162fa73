import { achievementRate, ZeroTargetError } from '../../../src/core/figures/achievement-rate';

test.each([
  ['328', '300', 0, '109'],
  ['815', '500', 0, '163'],
  ['717', '717', 0, '100'],
  ['1775', '1200', 0, '148'],
  ['2175', '2300', 0, '95'],
  ['2175', '2300', 1, '94.6'],
  ['19175', '22926', 2, '83.64'],
  ['0', '45', 0, '0'],
])('%s of %s, at %i decimals, is %s per cent', (result, target, decimals, rate) => {
  expect(achievementRate(result, target, decimals)).toBe(rate);
});

test('a half goes up, once', () => {
  expect(achievementRate('201', '200')).toBe('101');
  expect(achievementRate('1', '201')).toBe('0');
});

test('the rate of 109 allows targets from 300 to 302', () => {
  const rates = ['299', '300', '301', '302', '303'].map((target) => achievementRate('328', target));
  expect(rates).toEqual(['110', '109', '109', '109', '108']);
});

test('where no target is assigned, the rate is “-” whatever the result', () => {
  expect(achievementRate('22', '-')).toBe('-');
  expect(achievementRate('-', '-')).toBe('-');
  expect(achievementRate(null, '-')).toBe('-');
});

test('where the result or the target is not known, neither is the rate', () => {
  expect(achievementRate(null, '300')).toBeNull();
  expect(achievementRate('328', null)).toBeNull();
});

test('a “-” against an assigned target has no rate either', () => {
  expect(achievementRate('-', '300')).toBe('-');
});

test('a target of zero is refused, not divided by', () => {
  expect(() => achievementRate('5', '0')).toThrow(ZeroTargetError);
  expect(() => achievementRate('-', '0')).toThrow(ZeroTargetError);
});
