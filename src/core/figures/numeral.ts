/**
 * The ways in which a written number can be read. "6.958" is six thousand or nearly seven: both are said, none is chosen.
 */
import { parseDecimal, type Decimal } from './decimal';

/** How a workbook's office writes numbers: Vietnamese 1.234,5 or English 1,234.5. */
export type NumberStyle = 'vietnamese' | 'english';

export interface Numeral {
  readonly value: Decimal;
  /** The style that reads it so; null where every style reads it so. */
  readonly style: NumberStyle | null;
}

export interface NumeralReadings {
  /** Every value the text can mean; empty where it is no number. */
  readonly readings: readonly Numeral[];
  /** Spaces inside the number: "grouping" where they part thousands ("6 958"), "odd" anywhere else ("1.881. 460"). */
  readonly spaces: 'none' | 'grouping' | 'odd';
  /** "02": staff write it, and it says nothing more. */
  readonly leadingZero: boolean;
}

const GROUPED_BY_SPACE = /^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/;
const NOT_A_NUMBER: NumeralReadings = { readings: [], spaces: 'none', leadingZero: false };

/** The number style in which `separator` parts thousands, or begins the decimals. */
function styleOf(separator: string, role: 'groups' | 'decimals'): NumberStyle {
  return (separator === '.') === (role === 'groups') ? 'vietnamese' : 'english';
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((group) => /^\d{3}$/.test(group));
}

function numeral(digits: string, style: NumberStyle | null): Numeral[] {
  const value = parseDecimal(digits);
  return value === null ? [] : [{ value, style }];
}

/** One sort of separator: thousands where it stands in every third place, decimals where it stands once; often both. */
function readOneSeparator(text: string, separator: string): Numeral[] {
  const groups = text.split(separator);
  const readings: Numeral[] = [];
  if (isGrouped(groups)) readings.push(...numeral(groups.join(''), styleOf(separator, 'groups')));
  if (groups.length === 2 && groups[1] !== '')
    readings.push(...numeral(groups.join('.'), styleOf(separator, 'decimals')));
  return readings;
}

/** Two sorts: the last one begins the decimals, if it stands once and the other parts thousands. */
function readTwoSeparators(text: string): Numeral[] {
  const decimalSign = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const [whole = '', decimals = '', ...more] = text.split(decimalSign);
  const groups = whole.split(decimalSign === '.' ? ',' : '.');
  if (more.length > 0 || decimals === '' || !isGrouped(groups)) return [];
  return numeral(`${groups.join('')}.${decimals}`, styleOf(decimalSign, 'decimals'));
}

/** After spaces that part thousands, a point or comma begins the decimals; before just three digits it may part one more thousand. */
function readGroupedBySpaces(text: string): Numeral[] {
  const [, whole = '', separator = '', decimals = ''] = /^([\d ]+)([.,]?)(\d*)$/.exec(text) ?? [];
  const digits = whole.replaceAll(' ', '');
  if (separator === '') return numeral(digits, null);
  const fraction = `${digits}.${decimals}`;
  if (decimals.length !== 3) return numeral(fraction, null);
  return [
    ...numeral(digits + decimals, styleOf(separator, 'groups')),
    ...numeral(fraction, styleOf(separator, 'decimals')),
  ];
}

function readDigits(text: string): Numeral[] {
  if (/^\d+$/.test(text)) return numeral(text, null);
  if (!/^\d*[\d.,]+$/.test(text) || !/\d/.test(text)) return [];
  if (text.includes('.') && text.includes(',')) return readTwoSeparators(text);
  return readOneSeparator(text, text.includes('.') ? '.' : ',');
}

/** Reads digits, separators, spaces and one sign; anything else is no number. */
export function readNumeral(written: string): NumeralReadings {
  const text = written.replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ').trim();
  const signed = /^([-−+]?) ?(\d.*|[.,]\d+)$/.exec(text);
  if (!signed) return NOT_A_NUMBER;
  const [, sign = '', body = ''] = signed;
  const spaces = !body.includes(' ') ? 'none' : GROUPED_BY_SPACE.test(body) ? 'grouping' : 'odd';
  const digits = body.replaceAll(' ', '');
  const unsigned = spaces === 'grouping' ? readGroupedBySpaces(body) : readDigits(digits.replace(/^[.,]/, '0$&'));
  const negative = sign === '-' || sign === '−';
  return {
    readings: unsigned.map((one) => ({ ...one, value: negative && one.value !== '0' ? `-${one.value}` : one.value })),
    spaces,
    leadingZero: /^0\d/.test(digits),
  };
}
