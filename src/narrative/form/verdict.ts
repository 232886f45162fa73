/** One claim against one figure of the form: agrees, differs, or agrees only in another measure or scope. */
import {
  compare,
  decimalPlaces,
  divide,
  isNegative,
  isZero,
  multiply,
  round,
  subtract,
  type Decimal,
} from '../../core/figures/decimal';
import type { Target } from '../../core/register';
import { inUnitsOf } from '../../core/figures/money';
import type { Claim } from '../claims/claim';
import type { Verdict } from '../facts';
import type { FormFigure } from './figures';

/** How far from a "gần", "hơn" or "khoảng" the exact figure may lie: a tenth. */
const NEAR: Decimal = '0.1';

/** "gần 4.000", "trên 250", "98% trở lên" against an exact figure. */
export function meets(exact: Decimal, stated: Decimal, { approximation }: Pick<Claim, 'approximation'>): boolean {
  const margin = multiply(stated.replace('-', ''), NEAR);
  const off = subtract(exact, stated);
  const close = compare(off.replace('-', ''), margin) <= 0;
  switch (approximation) {
    case null:
      return isZero(off);
    case 'about':
      return close;
    case 'below':
      return close && !(compare(exact, stated) > 0);
    case 'above':
      return close && !isNegative(off);
    case 'least':
      return !isNegative(off);
  }
}

/** What a claim states, in the form's measure. */
export function statedIn({ readings, kind }: Claim, { dong }: FormFigure): readonly Decimal[] {
  return kind === 'money' && dong !== null ? readings.map((one) => inUnitsOf(one, dong)) : readings;
}

const SCALES: readonly Decimal[] = ['1000', '1000000', '1000000000'];
const SCALED_PLACES = 9;

/** What a rate is made of. */
export interface Ratio {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** "109,3%" and a rate of 109 are one rate, printed more and less exactly; "99,7%" of 717/717 is none. */
function rateMeets(rate: Decimal, stated: Decimal, claim: Claim, of: Ratio | null): boolean {
  const exact = of && claim.places > decimalPlaces(rate) ? divide(of.part, of.whole, claim.places, '100') : null;
  // A form that prints another rate than its own figures make is no measure for the decimals.
  if (exact !== null && compare(round(exact, decimalPlaces(rate)), rate) === 0) return meets(exact, stated, claim);
  const places = Math.min(decimalPlaces(rate), claim.places);
  return meets(round(rate, places), round(stated, places), claim);
}

/** "2,9 tỷ đồng" states tenths of a tỷ, and agrees with whatever rounds to them; both in whole đồng. */
export function meetsAsPrinted(exact: Decimal, stated: Decimal, claim: Claim): boolean {
  const { unit, places, approximation } = claim;
  if (meets(exact, stated, claim)) return true;
  if (unit === null || isZero(unit) || places === 0 || approximation !== null) return false;
  return compare(divide(exact, unit, places), divide(stated, unit, places)) === 0;
}

/** "717/720": whether the second figure is the target, where that is known. */
function agreesWithTarget({ of }: Claim, target: Target): Verdict {
  if (of === null) return { is: 'agrees' };
  if (target === null || target === '-') return { is: 'agrees', alone: of };
  return compare(of, target) === 0 ? { is: 'agrees' } : { is: 'other-target', of, target };
}

/** Whether the form's figure is the stated one with three, six or nine zeros more, or fewer. */
function byMeasure(
  figure: FormFigure,
  stated: readonly Decimal[],
  agrees: (reading: Decimal, one: Decimal) => boolean,
): Extract<Verdict, { is: 'measure' }> | null {
  if (figure.dong === null) return null;
  for (const one of stated)
    for (const scale of SCALES)
      for (const reading of figure.readings) {
        if (isZero(one)) continue;
        const smaller = divide(reading, scale, SCALED_PLACES);
        if (agrees(smaller, one)) return { is: 'measure', meant: smaller, times: scale };
        const larger = multiply(reading, scale);
        if (agrees(larger, one)) return { is: 'measure', meant: larger, times: divide('1', scale, SCALED_PLACES) };
      }
  return null;
}

/** Without what other figures of the report may explain. */
export function plainVerdict(claim: Claim, figure: FormFigure, target: Target, rateOf: Ratio | null): Verdict {
  if (figure.readings.length === 0) return { is: 'no-figure', state: figure.state };
  const stated = statedIn(claim, figure);
  const agrees = (reading: Decimal, one: Decimal): boolean => {
    if (claim.role === 'rate') return rateMeets(reading, one, claim, rateOf);
    const { dong } = figure;
    if (claim.kind !== 'money' || dong === null) return meets(reading, one, claim);
    return meetsAsPrinted(multiply(reading, dong), multiply(one, dong), claim);
  };
  const meant = figure.readings.find((reading) => stated.some((one) => agrees(reading, one)));
  if (meant !== undefined && figure.state === 'value') return agreesWithTarget(claim, target);
  if (meant !== undefined)
    return { is: 'reading', meant, others: figure.readings.filter((reading) => reading !== meant) };
  const measure = byMeasure(figure, stated, agrees);
  if (measure) return measure;
  const [only, ...others] = figure.readings;
  if (only === undefined || others.length > 0) return { is: 'no-figure', state: 'unclear' };
  const [nearest] = stated
    .map((one) => subtract(one, only))
    .sort((a, b) => compare(a.replace('-', ''), b.replace('-', '')));
  return nearest === undefined ? { is: 'no-figure', state: 'unclear' } : { is: 'differs', difference: nearest };
}
