/** "157 suất quà, mỗi suất 1.000.000đ, tổng số tiền 157.000.000đ": so many times what each one got is the money of all. */
import { compare, multiply, subtract } from '../../core/figures/decimal';
import type { Claim } from '../claims/claim';
import { isReceiver } from '../claims/counted';
import { isForEach, isOnAverage } from '../claims/each';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

interface Told {
  readonly count: Claim;
  readonly each: Claim;
  readonly total: Claim;
}

/** So many figures away, and no further, whatever a file holds. */
const FARTHEST = 6;

const isExact = (claim: Claim): boolean => claim.approximation === null && valueOf(claim) !== null;

/** The number that a clause begins with, what each one got, and the money of all, in whatever order the two amounts stand. */
function told(each: Claim, at: number, context: CheckContext): Told | null {
  const { claims } = context;
  const isHere = (one: Claim | undefined): one is Claim =>
    one !== undefined &&
    Math.abs(one.id - each.id) <= FARTHEST &&
    one.paragraph === each.paragraph &&
    one.path[0] === each.path[0] &&
    one.sentence === each.sentence;
  let from = at;
  while (isHere(claims[from - 1]) && !isCount(claims[from])) from -= 1;
  const count = claims[from];
  if (!count || !isCount(count) || isReceiver(count) || !isExact(count)) return null;
  let to = at;
  // The next number begins another clause.
  while (isHere(claims[to + 1]) && !isCount(claims[to + 1])) to += 1;
  const amounts = claims
    .slice(from, to + 1)
    .filter((one) => one.kind === 'money' && one.role === 'figure' && one !== each && !isForEach(context, one));
  const [total, ...others] = amounts.filter((one) => compare(valueOf(one) ?? '0', valueOf(each) ?? '0') > 0);
  return total && others.length === 0 && isExact(total) ? { count, each, total } : null;
}

function isCount(claim: Claim | undefined): boolean {
  return claim?.kind === 'count' && (claim.role === 'figure' || claim.role === 'mention');
}

export const countTimesEach: NarrativeCheck<'count-times-each'> = {
  id: 'count-times-each',
  severity: 'warning',
  find: (context) =>
    context.claims.flatMap((each, at): FoundInText<'count-times-each'>[] => {
      if (each.kind !== 'money' || !isForEach(context, each) || isOnAverage(each) || !isExact(each)) return [];
      const found = told(each, at, context);
      if (!found) return [];
      const { count, total } = found;
      const product = multiply(valueOf(count) ?? '0', valueOf(each) ?? '0');
      const difference = subtract(product, valueOf(total) ?? '0');
      if (difference === '0') return [];
      const params = { count: count.text, each: each.text, total: total.text, product, difference };
      return [{ at: placeOf(total), params }];
    }),
};
