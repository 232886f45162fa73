/** Which whole targets a result and its printed rate allow: the way back from "328, 109%" to 300, 301 or 302. */
import { add, compare, divide, isNegative, isZero, multiply, round, subtract, type Decimal } from './decimal';

export interface PossibleTargets {
  readonly lowest: Decimal;
  /** Null where every larger target is possible too. */
  readonly highest: Decimal | null;
}

/** The largest whole number that is not above a / b, for b above zero. */
function floorOfQuotient(a: Decimal, b: Decimal): Decimal {
  const rounded = divide(a, b, 0);
  return compare(multiply(rounded, b), a) > 0 ? subtract(rounded, '1') : rounded;
}

/**
 * The rate is the result over the target, rounded half away from zero, so the true rate lies from half a step below it
 * to just under half a step above.
 * @param result zero or more
 * @param rate in per cent, zero or more, as printed
 * @param places decimal places of the printed rate
 * @returns null where no whole target gives this rate
 */
export function targetsPossible(result: Decimal, rate: Decimal, places: number): PossibleTargets | null {
  const halfStep = `0.${'0'.repeat(places)}5`;
  if (isNegative(result) || isNegative(rate) || compare(round(rate, places), rate) !== 0) return null;
  const hundredfold = multiply(result, '100');
  const lowest = add(floorOfQuotient(hundredfold, add(rate, halfStep)), '1');
  const least = subtract(rate, halfStep);
  if (isNegative(least) || isZero(least)) return { lowest, highest: null };
  const highest = floorOfQuotient(hundredfold, least);
  return compare(lowest, highest) <= 0 ? { lowest, highest } : null;
}
