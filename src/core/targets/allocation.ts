/**
 * A whole target split over bodies in proportion to a base: largest remainders (Hamilton). A fixed part is given as it is;
 * whose share falls below the minimum gets the minimum; the rest is split by the base. Of equal remainders the body that
 * stands first in the register gets the next one.
 */
import {
  add,
  compare,
  decimalPlaces,
  isNegative,
  isWhole,
  multiply,
  subtract,
  sum,
  type Decimal,
} from '../figures/decimal';

/** What one body brings along. */
export interface Claim {
  readonly body: string;
  /** Members, grassroots unions, last year's result …; null where it is not known. */
  readonly base: Decimal | null;
  /** A part decided beforehand; null where the base decides. */
  readonly fixed: Decimal | null;
}

export interface Demand {
  /** Whole and not negative. */
  readonly target: Decimal;
  /** In the register's order. */
  readonly claims: readonly Claim[];
  /** The least that a body without a fixed part gets; whole. */
  readonly minimum: Decimal;
}

/** How a body came by its part. */
export type Ground = 'base' | 'minimum' | 'fixed';

export interface Part {
  readonly body: string;
  readonly base: Decimal | null;
  readonly ground: Ground;
  /** The share that the base gives, cut to four decimals for showing; null where the base did not decide. */
  readonly share: Decimal | null;
  readonly floor: Decimal | null;
  /** What the share has beyond its floor, cut like it. */
  readonly remainder: Decimal | null;
  readonly given: Decimal;
}

/** Why a target cannot be split as demanded. */
export type AllocationProblem =
  | { readonly kind: 'not-whole'; readonly values: readonly Decimal[] }
  | { readonly kind: 'base-unknown'; readonly bodies: readonly string[] }
  | { readonly kind: 'no-base' }
  | { readonly kind: 'base-negative'; readonly bodies: readonly string[] }
  | { readonly kind: 'base-all-zero'; readonly rest: Decimal }
  | { readonly kind: 'fixed-above-target'; readonly fixed: Decimal; readonly target: Decimal }
  | { readonly kind: 'fixed-below-target'; readonly fixed: Decimal; readonly target: Decimal }
  | { readonly kind: 'minimum-above-rest'; readonly minimum: Decimal; readonly bodies: number; readonly rest: Decimal };

export type Allocation =
  | { readonly status: 'split'; readonly parts: readonly Part[] }
  | { readonly status: 'impossible'; readonly problem: AllocationProblem };

interface Sharing {
  readonly body: string;
  /** The base as a whole number; all bodies' bases are scaled alike. */
  readonly weight: bigint;
}

interface Share {
  readonly floor: bigint;
  readonly remainder: bigint;
  /** Of how many parts the remainder is told. */
  readonly of: bigint;
}

/** Decimals of the shares that are shown. */
export const SHOWN_PLACES = 4;

/** Numerator over denominator with four decimals, the rest cut off. */
function shown(numerator: bigint, denominator: bigint): Decimal {
  const scaled = (numerator * 10n ** BigInt(SHOWN_PLACES)) / denominator;
  return multiply(String(scaled), `0.${'0'.repeat(SHOWN_PLACES - 1)}1`);
}

function weigh(claims: readonly Claim[]): Sharing[] {
  const places = Math.max(0, ...claims.map(({ base }) => decimalPlaces(base ?? '0')));
  const scale = `1${'0'.repeat(places)}`;
  return claims.map(({ body, base }) => ({ body, weight: BigInt(multiply(base ?? '0', scale)) }));
}

function sharesOf(rest: bigint, sharing: readonly Sharing[]): ReadonlyMap<string, Share> {
  const all = sharing.reduce((total, { weight }) => total + weight, 0n);
  if (all === 0n) return new Map();
  return new Map(
    sharing.map(({ body, weight }) => [
      body,
      { floor: (rest * weight) / all, remainder: (rest * weight) % all, of: all },
    ]),
  );
}

/** Who is left to share by the base once everybody below the minimum got it, and how much there is for them. */
function aboveMinimum(
  rest: bigint,
  minimum: bigint,
  sharing: readonly Sharing[],
): { readonly rest: bigint; readonly sharing: readonly Sharing[] } {
  const shares = sharesOf(rest, sharing);
  const above = sharing.filter(({ body }) => (shares.get(body)?.floor ?? 0n) >= minimum);
  if (above.length === sharing.length) return { rest, sharing };
  return aboveMinimum(rest - minimum * BigInt(sharing.length - above.length), minimum, above);
}

/** The bodies that get one more than their floor: those with the largest remainders, of equal ones the earlier. */
function rounded(rest: bigint, sharing: readonly Sharing[], shares: ReadonlyMap<string, Share>): ReadonlySet<string> {
  const floors = sharing.reduce((total, { body }) => total + (shares.get(body)?.floor ?? 0n), 0n);
  const remainderOf = ({ body }: Sharing): bigint => shares.get(body)?.remainder ?? 0n;
  const byRemainder = [...sharing].sort(
    (a, b) => Number(remainderOf(b) > remainderOf(a)) - Number(remainderOf(a) > remainderOf(b)),
  );
  return new Set(byRemainder.slice(0, Number(rest - floors)).map(({ body }) => body));
}

function problemOf({ target, claims, minimum }: Demand): AllocationProblem | null {
  const fixed = claims.flatMap((one) => one.fixed ?? []);
  const odd = [target, minimum, ...fixed].filter((value) => !isWhole(value) || isNegative(value));
  if (odd.length > 0) return { kind: 'not-whole', values: odd };
  const given = sum(fixed);
  const rest = subtract(target, given);
  const free = claims.filter((one) => one.fixed === null);
  if (isNegative(rest)) return { kind: 'fixed-above-target', fixed: given, target };
  if (free.length === 0) return rest === '0' ? null : { kind: 'fixed-below-target', fixed: given, target };
  const least = multiply(minimum, String(free.length));
  if (compare(least, rest) > 0) return { kind: 'minimum-above-rest', minimum, bodies: free.length, rest };
  if (compare(least, rest) === 0) return null;
  const unknown = free.filter(({ base }) => base === null).map(({ body }) => body);
  if (unknown.length === free.length) return { kind: 'no-base' };
  if (unknown.length > 0) return { kind: 'base-unknown', bodies: unknown };
  const negative = free.filter(({ base }) => base !== null && isNegative(base)).map(({ body }) => body);
  if (negative.length > 0) return { kind: 'base-negative', bodies: negative };
  return sum(free.map(({ base }) => base ?? '0')) === '0' ? { kind: 'base-all-zero', rest } : null;
}

/** Parts are whole, not negative, not below the minimum, and add up to the target. */
export function allocate(demand: Demand): Allocation {
  const problem = problemOf(demand);
  if (problem) return { status: 'impossible', problem };
  const { target, claims, minimum } = demand;
  const free = claims.filter((one) => one.fixed === null);
  const rest = BigInt(subtract(target, sum(claims.flatMap((one) => one.fixed ?? []))));
  const everybodyLeast = rest === BigInt(minimum) * BigInt(free.length);
  const left = everybodyLeast ? { rest: 0n, sharing: [] } : aboveMinimum(rest, BigInt(minimum), weigh(free));
  const shares = sharesOf(left.rest, left.sharing);
  const oneMore = rounded(left.rest, left.sharing, shares);
  const parts = claims.map(({ body, base, fixed }): Part => {
    const nothing = { body, base, share: null, floor: null, remainder: null };
    if (fixed !== null) return { ...nothing, ground: 'fixed', given: fixed };
    const share = shares.get(body);
    if (!share) return { ...nothing, ground: 'minimum', given: minimum };
    const { floor, remainder, of } = share;
    return {
      body,
      base,
      ground: 'base',
      share: shown(floor * of + remainder, of),
      floor: String(floor),
      remainder: shown(remainder, of),
      given: add(String(floor), oneMore.has(body) ? '1' : '0'),
    };
  });
  return { status: 'split', parts };
}
