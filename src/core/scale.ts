/** Telling a figure that is a thousand times too large or too small from one that merely differs. */
import { add, compare, divide, isZero, multiply, type Decimal } from './decimal';

/**
 * A slip of separator or unit makes a factor of 1 000. What really happened may differ from its neighbours tenfold, so a
 * slip is still a hundred times off, and nothing but a slip is.
 */
const FAR: Decimal = '100';
const SLIPS: readonly Decimal[] = ['0.001', '1000', '0.000001'];

/** Whether one of two figures above zero is at least a hundred times the other; zero is no scale to compare with. */
export function isFarFrom(value: Decimal, reference: Decimal): boolean {
  if (compare(value, '0') <= 0 || compare(reference, '0') <= 0) return false;
  return compare(value, multiply(reference, FAR)) >= 0 || compare(multiply(value, FAR), reference) <= 0;
}

/** What the figure would be without the slip; null where no slip, or more than one, brings it near the reference. */
export function withoutSlip(value: Decimal, reference: Decimal): Decimal | null {
  const near = SLIPS.map((slip) => multiply(value, slip)).filter((one) => !isZero(one) && !isFarFrom(one, reference));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** The middle one; of an even number the mean of the two in the middle, to `places` digits. */
export function medianOf(values: readonly Decimal[], places = 6): Decimal | null {
  const sorted = [...values].sort(compare);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const before = sorted[sorted.length / 2 - 1];
  if (middle === undefined || before === undefined) return middle ?? null;
  return divide(add(before, middle), '2', places);
}
