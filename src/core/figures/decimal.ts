/**
 * Exact decimal arithmetic on plain text ("2080.84"): figures cross every seam as text and never as a float.
 * The arithmetic itself is big.js; this file is the only one that knows it.
 */
import Big from 'big.js';

/** Canonical decimal text: no exponent, no leading or trailing zeros, "-" in front where negative. */
export type Decimal = string;

const HALF_AWAY_FROM_ZERO = Big.roundHalfUp;

/** Excel keeps 15 significant digits; what stands behind them in a file is the noise of binary fractions. */
const EXCEL_DIGITS = 15;

/** Powers of ten beyond these are no figure of any form; keeping them out keeps "1E999999" from growing into a megabyte. */
const MAX_EXPONENT = 30;

function canonical(value: Big): Decimal {
  return value.eq(0) ? '0' : value.toFixed();
}

/** "007", "6.50", "1E-3" → "7", "6.5", "0.001"; null where the text is no decimal number of a sensible size. */
export function parseDecimal(text: string): Decimal | null {
  if (!/^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,4})?$/i.test(text) || text.length > 400) return null;
  const value = new Big(text.startsWith('.') ? `0${text}` : text.replace('-.', '-0.').replace(/\.(?=e|$)/i, ''));
  return Math.abs(value.e) > MAX_EXPONENT ? null : canonical(value);
}

/** A number as a workbook stores it, without the binary noise behind its 15th digit ("2080.8400000000001" → "2080.84"). */
export function parseStoredNumber(text: string): Decimal | null {
  const value = parseDecimal(text);
  if (value === null) return null;
  const exact = new Big(value);
  return exact.c.length <= EXCEL_DIGITS ? value : canonical(exact.prec(EXCEL_DIGITS, HALF_AWAY_FROM_ZERO));
}

/** Whether Excel keeps a number exactly: at most 15 significant digits, and below 10^15. */
export function isKeptByExcel(value: Decimal): boolean {
  const exact = new Big(value);
  return exact.c.length <= EXCEL_DIGITS && exact.e < EXCEL_DIGITS;
}

export function add(a: Decimal, b: Decimal): Decimal {
  return canonical(new Big(a).plus(b));
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total: Decimal = '0';
  for (const value of values) total = add(total, value);
  return total;
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return canonical(new Big(a).minus(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return canonical(new Big(a).times(b));
}

/** big.js rounds a quotient itself, once, at the places of its constructor: one for each number of places keeps that setting local. */
const roundingAt = new Map<number, ReturnType<typeof Big>>();

function rounding(decimals: number): ReturnType<typeof Big> {
  const known = roundingAt.get(decimals);
  if (known) return known;
  const Rounding = Big();
  Rounding.DP = decimals;
  Rounding.RM = HALF_AWAY_FROM_ZERO;
  roundingAt.set(decimals, Rounding);
  return Rounding;
}

/** a × factor / b, rounded once to `decimals` places, half away from zero. The caller makes sure that b is not zero. */
export function divide(a: Decimal, b: Decimal, decimals: number, factor: Decimal = '1'): Decimal {
  const Rounding = rounding(decimals);
  return canonical(new Rounding(a).times(factor).div(b));
}

export function round(value: Decimal, decimals: number): Decimal {
  return canonical(new Big(value).round(decimals, HALF_AWAY_FROM_ZERO));
}

/** Negative, zero or positive, as for Array.sort. */
export function compare(a: Decimal, b: Decimal): number {
  return new Big(a).cmp(b);
}

export function isZero(value: Decimal): boolean {
  return /^-?[0.]+$/.test(value);
}

export function isNegative(value: Decimal): boolean {
  return new Big(value).lt(0);
}

export function isWhole(value: Decimal): boolean {
  return !value.includes('.');
}

/** How many places stand behind the decimal point: "109.3" → 1. */
export function decimalPlaces(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}
