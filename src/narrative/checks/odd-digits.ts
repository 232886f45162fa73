/** A space inside the digits, and zeros that were lost on the way: "1.881.460. 000 đồng" and "tăng 1.881.460". */
import { multiply } from '../../core/figures/decimal';
import { placeOf, valueOf, type FoundInText, type NarrativeCheck } from './check';
import type { Claim } from '../claims/claim';

export const spacedDigits: NarrativeCheck<'spaced-digits'> = {
  id: 'spaced-digits',
  severity: 'warning',
  find: ({ claims }) =>
    claims.flatMap((claim): FoundInText<'spaced-digits'>[] => {
      const value = valueOf(claim);
      return claim.spaced && value !== null ? [{ at: placeOf(claim), params: { written: claim.text, value } }] : [];
    }),
};

/** So many digits in common are no chance. */
const FEWEST_DIGITS = 5;
const LOST = ['000', '000000'];

/** A figure of no unit, of so many digits that it can only be a sum of money. */
function isBare({ kind, unit, noun, approximation, readings }: Claim): boolean {
  const digits = (readings[0] ?? '').replace(/0+$/, '').length;
  return (
    (kind === 'count' || kind === 'money') &&
    unit === null &&
    noun === '' &&
    approximation === null &&
    digits >= FEWEST_DIGITS
  );
}

export const zerosLost: NarrativeCheck<'zeros-lost'> = {
  id: 'zeros-lost',
  severity: 'error',
  find: ({ claims }) => {
    const amounts = new Map<string, Claim>();
    for (const claim of claims) {
      const value = claim.kind === 'money' && claim.unit !== null ? valueOf(claim) : null;
      if (value !== null) amounts.set(value, claim);
    }
    return claims.flatMap((claim): FoundInText<'zeros-lost'>[] => {
      const value = isBare(claim) ? valueOf(claim) : null;
      if (value === null) return [];
      return LOST.flatMap((zeros) => {
        const other = amounts.get(multiply(value, `1${zeros}`));
        return other
          ? [{ at: placeOf(claim), params: { written: claim.text, other: other.text, zeros: zeros.length } }]
          : [];
      });
    });
  },
};
