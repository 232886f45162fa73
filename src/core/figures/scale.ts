/** Telling a figure that is a thousand or ten times too large or too small from one that merely differs. */
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

/** What does not differ by the size of a branch differs less: six times off, a zero was lost or added. */
const FAR_PER_ONE: Decimal = '6';

/** The same for what one person or house was given: there a factor of ten tells. */
export function isFarPerOne(each: Decimal, reference: Decimal): boolean {
  if (compare(each, '0') <= 0 || compare(reference, '0') <= 0) return false;
  return compare(each, multiply(reference, FAR_PER_ONE)) >= 0 || compare(multiply(each, FAR_PER_ONE), reference) <= 0;
}

/** With fewer bodies nobody can say what is usual. */
export const ENOUGH_TO_COMPARE = 8;

/** What is usually taken for far outside: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). */
const FAR_OUTSIDE = 3.5;
/** The part of a normal distribution's spread that the median deviation is. */
const MEDIAN_DEVIATION = 0.6745;
/** Where all bodies report nearly the same, a little more is still nothing odd: a quarter up or down. */
const LEAST_DEVIATION = 0.1;

function middleOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** By the robust z-score. Figures differ by factors, so their logarithms are compared; floats, for nothing here is a figure that counts. */
export function isOutlier(value: Decimal, all: readonly Decimal[]): boolean {
  const logs = all.map((one) => Math.log10(Number(one))).sort((a, b) => a - b);
  const middle = middleOf(logs);
  const deviation = middleOf(logs.map((one) => Math.abs(one - middle)).sort((a, b) => a - b));
  const away = Math.abs(Math.log10(Number(value)) - middle);
  return (MEDIAN_DEVIATION * away) / Math.max(deviation, LEAST_DEVIATION) >= FAR_OUTSIDE;
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
