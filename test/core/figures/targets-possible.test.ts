import fc from 'fast-check';
import { achievementRate } from '../../../src/core/figures/achievement-rate';
import { targetsPossible } from '../../../src/core/figures/targets-possible';

test.each([
  ['328', '109', 0, '300', '302'],
  ['815', '163', 0, '499', '501'],
  ['02', '100', 0, '2', '2'],
  ['717', '100', 0, '714', '720'],
  ['2175', '94.6', 1, '2298', '2300'],
  ['2175', '94.57', 2, '2300', '2300'],
  ['328', '109.333333333333', 12, '300', '300'],
  ['22.5', '90', 0, '25', '25'],
])('%s at %s per cent at %i places allows %s to %s', (result, rate, places, lowest, highest) => {
  expect(targetsPossible(result, rate, places)).toEqual({ lowest, highest });
});

test('a rate of zero leaves every large target open', () => {
  expect(targetsPossible('1', '0', 0)).toEqual({ lowest: '201', highest: null });
  expect(targetsPossible('0', '0', 0)).toEqual({ lowest: '1', highest: null });
});

test.each([
  ['no whole target lies there', '3', '109', 0],
  ['nothing done is no rate above zero', '0', '5', 0],
  ['a rate finer than its places is none', '328', '109.3', 0],
  ['nothing below zero has a target', '-5', '10', 0],
  ['nor a rate below zero', '5', '-10', 0],
])('%s', (_, result, rate, places) => {
  expect(targetsPossible(result, rate, places)).toBeNull();
});

test('exactly the targets between lowest and highest have that rate', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 0, max: 2 }),
      (result, target, places) => {
        const rate = achievementRate(String(result), String(target), places) ?? '-';
        const possible = targetsPossible(String(result), rate, places);
        expect(possible).not.toBeNull();
        const lowest = Number(possible?.lowest);
        const highest = possible?.highest === null ? null : Number(possible?.highest);
        expect(target >= lowest && (highest === null || target <= highest)).toBe(true);
        const rateOf = (one: number): unknown => achievementRate(String(result), String(one), places);
        expect(rateOf(lowest)).toBe(rate);
        if (lowest > 1) expect(rateOf(lowest - 1)).not.toBe(rate);
        if (highest !== null) expect([rateOf(highest), rateOf(highest + 1) === rate]).toEqual([rate, false]);
      },
    ),
    { numRuns: 1000 },
  );
});
