/**
 * A figure outside the form, whose measure nobody states: a number or a share, with every reading it can have.
 * Excel keeps 98,5% as 0,985 and hands over the bare number, so what a bare number says as a share is told here.
 */
import { compare, decimalPlaces, isWhole, isZero, multiply, parseDecimal, type Decimal } from './decimal';
import { readFigure } from '../figure';
import type { Cell } from '../workbook';

export interface Quantity {
  /** Written with a per cent sign: the readings are per cent. */
  readonly percent: boolean;
  /** At least one; several where the cell can mean several things. */
  readonly readings: readonly Decimal[];
  /** Digits written behind the decimal sign, zeros too: "109,30" has two. */
  readonly places: number;
}

export type QuantityReading =
  | { readonly state: 'value'; readonly quantity: Quantity }
  | { readonly state: 'blank' }
  | { readonly state: 'dash' }
  | { readonly state: 'unreadable' };

type AnyCell = Pick<Cell, 'type' | 'value' | 'percent'>;

/** How many places the text itself shows; the value has lost the zeros at its end. */
function writtenPlaces(text: string, value: Decimal): number {
  const parts = /^([^.,]*(?:[.,][^.,]*)*)[.,](\d+)$/.exec(text.replace(/[\s\u00a0%]/g, ''));
  const [, whole = '', decimals = ''] = parts ?? [];
  const asDecimals = parseDecimal(`${whole.replace(/[.,]/g, '')}.${decimals}`);
  return parts && asDecimals === value ? decimals.length : decimalPlaces(value);
}

export function readQuantity(cell: AnyCell | null): QuantityReading {
  const reading = readFigure(cell, { kind: 'rate' });
  if (reading.state === 'blank' || reading.state === 'dash') return { state: reading.state };
  const readings = reading.state === 'value' ? [reading.value] : reading.candidates;
  const [first, second] = readings;
  // One reading that is not certain ("chưa có", "1.881. 460") is none.
  const isOdd = reading.state === 'unclear' && second === undefined;
  if (cell === null || first === undefined || isOdd) return { state: 'unreadable' };
  const text = cell.type === 'text';
  const percent = text ? /%\s*$/.test(cell.value) : cell.percent === true;
  const places = text ? writtenPlaces(cell.value, first) : decimalPlaces(first);
  return { state: 'value', quantity: { percent, readings, places } };
}

/** From here on a bare number is per cent, up to 1 it is a ratio; between them, digits behind the sign speak for a ratio. */
const SURELY_PER_CENT: Decimal = '10';

/**
 * What a bare number can be in per cent: 98.5 is 98.5; 0.985 and 1.09 are ratios, as Excel keeps 98,5% and 109%;
 * 5 can be 5 or 500. Beside shares below ten per cent, a number below ten can always be either.
 */
export function perCentReadings(bare: Decimal, besideSmallShare = false): readonly Decimal[] {
  const size = bare.replace('-', '');
  if (isZero(bare) || compare(size, SURELY_PER_CENT) >= 0) return [bare];
  const ratio = multiply(bare, '100');
  const likeRatio = !isWhole(bare) || size === '1';
  return likeRatio && !besideSmallShare ? [ratio] : [bare, ratio];
}

/** Whether a share is so small that a bare number beside it may be per cent even below ten. */
export function isSmallShare(perCent: Decimal): boolean {
  return compare(perCent, SURELY_PER_CENT) < 0;
}
