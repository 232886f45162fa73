/** Tokens → the figure that begins at one of them: its readings, its unit, how many tokens it takes. */
import { add, compare, isWhole, multiply, type Decimal } from '../../core/figures/decimal';
import { readNumeral } from '../../core/figures/numeral';
import { touches, type Token } from '../tokens/token';
import type { ClaimKind } from './claim';
import { unitAt, type Unit } from './money';

export interface FigureAt {
  readonly kind: ClaimKind;
  readonly readings: readonly Decimal[];
  readonly of: Decimal | null;
  readonly places: number;
  readonly unit: Decimal | null;
  readonly spaced: boolean;
  /** Tokens it takes. */
  readonly count: number;
}

const PER_CENT_WORDS = ['phần', 'trăm'];
const DASHES = new Set(['-', '–', '—', '÷']);

function readingsOf(text: string): readonly Decimal[] {
  return [...new Set(readNumeral(text).readings.map(({ value }) => value))];
}

/** Whole things have no decimals, where the digits allow that reading; and nobody writes "18.000" for 18 of them. */
function wholeOnes(readings: readonly Decimal[]): readonly Decimal[] {
  const [first, ...others] = readings.filter(isWhole);
  if (first === undefined) return readings;
  return [others.reduce((largest, one) => (compare(one, largest) > 0 ? one : largest), first)];
}

function smallest(readings: readonly [Decimal, ...Decimal[]]): Decimal {
  return readings.reduce((least, one) => (compare(one, least) < 0 ? one : least));
}

/** Digits behind the decimal sign, as printed: "94,60" has two. */
function placesOf(text: string, value: Decimal | undefined): number {
  const decimals = /[.,](\d+)$/.exec(text)?.[1];
  if (decimals === undefined || value === undefined) return 0;
  return text.replace(/\D/g, '').length > (value.split('.')[0] ?? '').length ? decimals.length : 0;
}

function hasOddSpace(text: string): boolean {
  return readNumeral(text).spaces === 'odd';
}

function percentLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === '%') return 1;
  return PER_CENT_WORDS.every((word, index) => tokens[at + index]?.text === word) ? 2 : 0;
}

/** "2 tỷ 899 triệu 90 nghìn đồng": each unit smaller than the one before. */
function compound(tokens: readonly Token[], at: number, first: Decimal, unit: Unit): FigureAt {
  let [total, count, last, money] = [multiply(first, unit.factor), 1 + unit.count, unit, unit.money];
  for (;;) {
    const number = tokens[at + count];
    const next = number?.kind === 'number' ? unitAt(tokens, at + count + 1) : null;
    const [value] = number && next ? wholeOnes(readingsOf(number.text)) : [];
    if (!next || value === undefined || last.money || compare(next.factor, last.factor) >= 0) break;
    total = add(total, multiply(value, next.factor));
    [count, last, money] = [count + 1 + next.count, next, money || next.money];
  }
  return {
    kind: money ? 'money' : 'count',
    readings: [total],
    of: null,
    places: 0,
    unit: last.factor,
    spaced: false,
    count,
  };
}

/** Whether "triệu" without "đồng" ends the figure: nothing is counted behind it. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  return after?.kind !== 'word' || after.key === 'va';
}

function withUnit(tokens: readonly Token[], at: number, unit: Unit): FigureAt | null {
  const text = tokens[at]?.text ?? '';
  const [only, ...others] = unit.factor === '1' ? wholeOnes(readingsOf(text)) : readingsOf(text);
  if (only === undefined) return null;
  const spaced = hasOddSpace(text);
  if (others.length === 0 && unit.factor !== '1') {
    const whole = compound(tokens, at, only, unit);
    const alone = whole.kind === 'count' && standsAlone(tokens, at + whole.count);
    const places = whole.count === 1 + unit.count ? placesOf(text, only) : 0;
    return { ...whole, kind: alone ? 'money' : whole.kind, places, spaced };
  }
  const money = unit.money || standsAlone(tokens, at + 1 + unit.count);
  const inUnits = [only, ...others].map((one) => multiply(one, unit.factor));
  return {
    kind: money ? 'money' : 'count',
    readings: inUnits.filter(isWhole).length > 0 ? inUnits.filter(isWhole) : inUnits,
    of: null,
    // "1,402 tỷ" in the reading that has decimals; the other one agrees only if it is exact.
    places: unit.factor === '1' ? 0 : placesOf(text, smallest([only, ...others])),
    unit: unit.factor,
    spaced,
    count: 1 + unit.count,
  };
}

function ratio({ text }: Token): FigureAt | null {
  const [first = '', second = ''] = text.split('/');
  const [value] = wholeOnes(readingsOf(first));
  const [of] = wholeOnes(readingsOf(second));
  if (value === undefined || of === undefined) return null;
  return { kind: 'ratio', readings: [value], of, places: 0, unit: null, spaced: false, count: 1 };
}

/** "3-4 triệu đồng", "từ 10 - 15 người": no one figure. */
function range(tokens: readonly Token[], at: number): FigureAt | null {
  const [first, dash, second] = tokens.slice(at, at + 3);
  if (first?.kind !== 'number' || second?.kind !== 'number' || !dash || !DASHES.has(dash.key)) return null;
  if (touches(first, dash) !== touches(dash, second)) return null;
  const unit = unitAt(tokens, at + 3);
  const percent = percentLength(tokens, at + 3);
  const readings = [...readingsOf(first.text).slice(0, 1), ...readingsOf(second.text).slice(0, 1)];
  const count = 3 + (unit?.count ?? percent);
  return { kind: 'range', readings, of: null, places: 0, unit: unit?.factor ?? null, spaced: false, count };
}

/** The figure that begins at a token; null where it begins none. */
export function figureAt(tokens: readonly Token[], at: number): FigureAt | null {
  const token = tokens[at];
  if (token?.kind === 'ratio') return ratio(token);
  if (token?.kind !== 'number') return null;
  const wide = range(tokens, at);
  if (wide) return wide;
  const readings = readingsOf(token.text);
  const percent = percentLength(tokens, at + 1);
  if (percent > 0) {
    // Nobody states thousands of per cent with three decimals: of two readings the one with decimals is meant.
    const meant = readings.filter((one) => !isWhole(one));
    const value = (meant.length > 0 ? meant : readings).slice(0, 1);
    if (value.length === 0) return null;
    const places = placesOf(token.text, value[0]);
    return { kind: 'percent', readings: value, of: null, places, unit: null, spaced: false, count: 1 + percent };
  }
  const unit = unitAt(tokens, at + 1);
  if (unit) return withUnit(tokens, at, unit);
  const whole = wholeOnes(readings);
  if (whole.length === 0) return null;
  const places = placesOf(token.text, whole[0]);
  return { kind: 'count', readings: whole, of: null, places, unit: null, spaced: hasOddSpace(token.text), count: 1 };
}
