/** Whether a result meets a threshold, both as staff write them. */
import { compare, isNegative, multiply, type Decimal } from './decimal';
import { isSmallShare, perCentReadings, type Quantity } from './quantity';
import type { Comparison, Threshold } from './threshold';

export interface Reading {
  readonly value: Decimal;
  /** The value is per cent. */
  readonly percent: boolean;
}

/** The readings of a figure that do not all lead to one answer. */
export interface Undecided {
  readonly of: 'result' | 'threshold';
  readonly readings: readonly Reading[];
}

interface Pair {
  readonly result: Decimal;
  readonly threshold: Decimal;
  /** Both are per cent. */
  readonly percent: boolean;
}

const HOLDS: { readonly [C in Comparison]: (order: number) => boolean } = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
};

/** More than nothing and less than one whole thing: no count, so a share. */
function isFraction(value: Decimal): boolean {
  return !isNegative(value) && value.startsWith('0.');
}

function perCentPairs(result: Quantity, threshold: Decimal): Pair[] {
  const readings = result.percent
    ? result.readings
    : result.readings.flatMap((one) => perCentReadings(one, isSmallShare(threshold)));
  return readings.map((one) => ({ result: one, threshold, percent: true }));
}

/** A fraction beside a whole threshold such as 98 may be a share of which the threshold leaves out the sign. */
function barePairs(result: Quantity, threshold: Decimal): Pair[] {
  return result.readings.flatMap((one) => {
    const bare: Pair = { result: one, threshold, percent: false };
    const likeShare = isFraction(one) && compare(threshold, '1') > 0 && compare(threshold, '100') <= 0;
    return likeShare ? [bare, { result: multiply(one, '100'), threshold, percent: true }] : [bare];
  });
}

function pairsOf(result: Quantity, threshold: Quantity): Pair[] {
  return threshold.readings.flatMap((one) => {
    if (threshold.percent) return perCentPairs(result, one);
    if (isFraction(one)) return perCentPairs(result, multiply(one, '100'));
    if (result.percent) return perCentReadings(one).flatMap((share) => perCentPairs(result, share));
    return barePairs(result, one);
  });
}

function readingsIn(pairs: readonly Pair[], of: Undecided['of']): Reading[] {
  const all = pairs.map((pair): Reading => ({ value: pair[of], percent: pair.percent }));
  return all.filter(
    ({ value, percent }, index) => all.findIndex((one) => one.value === value && one.percent === percent) === index,
  );
}

/** The figure with several readings; where both have them, the threshold, which is the same for many results. */
function undecided(pairs: readonly Pair[]): Undecided {
  const of = new Set(pairs.map(({ threshold }) => threshold)).size > 1 ? 'threshold' : 'result';
  return { of, readings: readingsIn(pairs, of) };
}

/** True or false where every reading of both figures leads there. */
export function meetsTarget(result: Quantity, { comparison, quantity }: Threshold): boolean | Undecided {
  const pairs = pairsOf(result, quantity);
  const answers = new Set(pairs.map((pair) => HOLDS[comparison](compare(pair.result, pair.threshold))));
  return answers.size === 1 ? answers.has(true) : undecided(pairs);
}
