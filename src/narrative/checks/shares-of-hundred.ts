/** Shares of one whole, one after the other: they come to 100%, as far as rounding goes. */
import { compare, multiply, subtract, sum, type Decimal } from '../../core/figures/decimal';
import type { Claim } from '../claims/claim';
import { placeOf, valueOf, type FoundInText, type NarrativeCheck } from './check';

/** Shares this far from 100 belong to no whole that they would have to fill. */
const NEAR: Decimal = '5';
const FEWEST = 3;

/** A share, or a bare number with decimals among shares that lost its "%". */
const isShare = ({ kind, role, approximation, places }: Claim): boolean =>
  (kind === 'percent' || (kind === 'count' && places > 0)) && role === 'figure' && approximation === null;

function runs(claims: readonly Claim[]): Claim[][] {
  const all: Claim[][] = [];
  let run: Claim[] = [];
  for (const claim of claims) {
    const last = run.at(-1);
    const goesOn = last?.paragraph === claim.paragraph && last.segment === claim.segment;
    if (!isShare(claim) || !goesOn) {
      all.push(run);
      run = isShare(claim) ? [claim] : [];
    } else run.push(claim);
  }
  return [...all, run].filter(
    (one) => one.length >= FEWEST && one.filter(({ kind }) => kind === 'percent').length * 2 > one.length,
  );
}

const size = (value: Decimal): Decimal => value.replace('-', '');

export const sharesOfHundred: NarrativeCheck<'shares-of-hundred'> = {
  id: 'shares-of-hundred',
  severity: 'warning',
  find: ({ claims }) =>
    runs(claims).flatMap((run): FoundInText<'shares-of-hundred'>[] => {
      const [first] = run;
      // "100% …, 100% …" are not parts of one hundred.
      if (!first || run.some((one) => compare(valueOf(one) ?? '0', '100') >= 0)) return [];
      const places = Math.min(...run.map((one) => one.places));
      const total = sum(run.map((one) => valueOf(one) ?? '0'));
      const away = size(subtract(total, '100'));
      // Each can be off by half of its last printed digit.
      const rounding = multiply(String(run.length), places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`);
      if (compare(away, rounding) <= 0 || compare(away, NEAR) > 0) return [];
      return [{ at: placeOf(first), params: { shares: run.map(({ text }) => text), sum: total } }];
    }),
};
