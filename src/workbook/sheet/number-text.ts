const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const DOT = 46;
/** Excel keeps fifteen digits: from here on, whole numbers are no longer told apart. */
const EXACT_DIGITS = 15;
const TOO_LARGE = 1e15;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/**
 * Written as a person would: no plus sign, no leading zero, digits on both sides of the point, at most fifteen in all.
 * Such a text is kept as it is.
 */
export function isPlainNumber(text: string): boolean {
  const start = text.charCodeAt(0) === MINUS ? 1 : 0;
  const { length } = text;
  // Fifteen digits and the point.
  if (length - start > EXACT_DIGITS + 1) return false;
  let at = start;
  while (at < length && isDigit(text.charCodeAt(at))) at++;
  const whole = at - start;
  if (whole === 0 || whole > EXACT_DIGITS || (whole > 1 && text.charCodeAt(start) === ZERO)) return false;
  // Perhaps minus zero, which is zero.
  if (start === 1 && text.charCodeAt(1) === ZERO) return false;
  if (at === length) return true;
  if (text.charCodeAt(at) !== DOT) return false;
  const point = at++;
  while (at < length && isDigit(text.charCodeAt(at))) at++;
  return at === length && at - point > 1;
}

/** What the text of a numeric cell is: a number, one beyond what Excel can hold exactly, or none. */
export type NumberText =
  | { readonly status: 'number'; readonly text: string }
  | { readonly status: 'large'; readonly text: string }
  | { readonly status: 'unreadable' };

const LONGEST = 400;
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?([eE][+-]?\d{1,5})?$/;

/** The same number, written as one expects: "+5", "00125", "1250.", ".5" and "-0" are what other programs leave behind. */
function tidy(sign: string, whole: string, fraction: string, exponent: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const isZero = !/[1-9]/.test(whole + fraction);
  const text = digits + (fraction === '' ? '' : `.${fraction}`) + exponent;
  return sign === '-' && !isZero ? `-${text}` : text;
}

/**
 * Decimal text, never turned into a float: "2080.84" stays "2080.84". Beyond fifteen digits it was a float before: Excel writes
 * 2080.84 as "2080.8400000000001", gnumeric as "2080.84000000000000008". Then the shortest text of that same float is meant.
 */
export function readOddNumber(text: string): NumberText {
  const match = text.length > LONGEST ? null : DECIMAL.exec(text);
  if (!match) return { status: 'unreadable' };
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  const value = Number(text);
  if ((whole === '' && fraction === '') || !Number.isFinite(value)) return { status: 'unreadable' };
  // Too small for Excel: it would show zero.
  if (value === 0 && /[1-9]/.test(whole + fraction)) return { status: 'large', text: '0' };
  const tidied = tidy(sign, whole, fraction, exponent);
  if (Math.abs(value) >= TOO_LARGE) return { status: 'large', text: tidied };
  const digits = (whole + fraction).replace(/^0+/, '').length;
  return { status: 'number', text: digits > EXACT_DIGITS ? String(value) : tidied };
}

export function readNumberText(text: string): NumberText {
  return isPlainNumber(text) ? { status: 'number', text } : readOddNumber(text);
}
