import { MAX_COLUMN, MAX_ROW } from '../../core/sheets/cell-ref';
import { limits } from '../limits';
import { PLAIN_TEXT } from '../xml/characters';
import type { PlainMatcher } from '../xml/scanner';

const QUOTE = 34;
const SLASH = 47;
const LT = 60;
const EQUALS = 61;
const GT = 62;
const C = 99;
const F = 102;
const R = 114;
const S = 115;
const T = 116;
const V = 118;
const SPACE = 32;

/**
 * Nearly every cell of nearly every file is written one way: <c r="D8" s="3" t="s"><f>…</f><v>12</v></c>, all ASCII.
 * This matches exactly that and nothing more; whatever differs by one byte goes the long way through the scanner,
 * which gives the same answer (a test holds the two together).
 */
export class PlainCell implements PlainMatcher {
  row = 0;
  column = 0;
  /** -1 where the cell names none. */
  style = -1;
  /** The letter of its type, 0 where it names none; "str" counts as "S". */
  type = 0;
  /** Places of the <v> and <f>; -1 where there is none. */
  valueStart = -1;
  valueEnd = -1;
  formulaStart = -1;
  formulaEnd = -1;

  match(bytes: Uint8Array, start: number): number {
    let at = this.matchAddress(bytes, start);
    if (at < 0) return -1;
    at = this.matchStyle(bytes, at);
    at = this.matchType(bytes, at);
    this.valueStart = this.formulaStart = -1;
    if (bytes[at] === SLASH) return bytes[at + 1] === GT ? at + 2 : -1;
    if (bytes[at] !== GT || bytes[at + 1] !== LT) return -1;
    return this.matchValue(bytes, bytes[at + 2] === F ? this.matchFormula(bytes, at + 1) : at + 1);
  }

  private matchFormula(bytes: Uint8Array, start: number): number {
    if (bytes[start + 2] !== GT) return -1;
    const end = plainEnd(bytes, start + 3);
    this.formulaStart = start + 3;
    this.formulaEnd = end;
    return bytes[end] === LT && bytes[end + 1] === SLASH && bytes[end + 2] === F && bytes[end + 3] === GT
      ? end + 4
      : -1;
  }

  private matchValue(bytes: Uint8Array, start: number): number {
    if (start < 0 || bytes[start] !== LT || bytes[start + 1] !== V || bytes[start + 2] !== GT) return -1;
    const end = plainEnd(bytes, start + 3);
    this.valueStart = start + 3;
    this.valueEnd = end;
    if (bytes[end] !== LT || bytes[end + 1] !== SLASH || bytes[end + 2] !== V || bytes[end + 3] !== GT) return -1;
    const closes = bytes[end + 4] === LT && bytes[end + 5] === SLASH && bytes[end + 6] === C && bytes[end + 7] === GT;
    return closes ? end + 8 : -1;
  }

  /** `<c r="D8"`, within Excel's bounds. */
  private matchAddress(bytes: Uint8Array, start: number): number {
    if (bytes[start + 1] !== C || bytes[start + 3] !== R || bytes[start] !== LT || bytes[start + 2] !== SPACE)
      return -1;
    if (bytes[start + 4] !== EQUALS || bytes[start + 5] !== QUOTE) return -1;
    const digits = this.matchColumn(bytes, start + 6);
    const end = digits < 0 ? -1 : this.matchRow(bytes, digits);
    return end > 0 && bytes[end] === QUOTE ? end + 1 : -1;
  }

  private matchColumn(bytes: Uint8Array, start: number): number {
    let at = start;
    let column = 0;
    let code = bytes[at] ?? 0;
    while (code >= 65 && code <= 90 && at < start + 4) {
      column = column * 26 + code - 64;
      code = bytes[++at] ?? 0;
    }
    this.column = column;
    return at > start && column <= MAX_COLUMN ? at : -1;
  }

  /** Without a leading zero. */
  private matchRow(bytes: Uint8Array, start: number): number {
    let at = start;
    let row = 0;
    let code = bytes[at] ?? 0;
    if (code === 48) return -1;
    while (code >= 48 && code <= 57 && at < start + 8) {
      row = row * 10 + code - 48;
      code = bytes[++at] ?? 0;
    }
    this.row = row;
    return at > start && row <= MAX_ROW ? at : -1;
  }

  /** ` s="12"` where it is there; where it is odd, it stays put and the match fails later. */
  private matchStyle(bytes: Uint8Array, start: number): number {
    this.style = -1;
    if (bytes[start] !== SPACE || bytes[start + 1] !== S) return start;
    if (bytes[start + 2] !== EQUALS || bytes[start + 3] !== QUOTE) return start;
    let at = start + 4;
    let style = 0;
    let code = bytes[at] ?? 0;
    while (code >= 48 && code <= 57 && at < start + 13) {
      style = style * 10 + code - 48;
      code = bytes[++at] ?? 0;
    }
    if (code !== QUOTE || at === start + 4) return start;
    this.style = style;
    return at + 1;
  }

  /** ` t="s"` or ` t="str"`. */
  private matchType(bytes: Uint8Array, start: number): number {
    this.type = 0;
    if (bytes[start] !== SPACE || bytes[start + 1] !== T) return start;
    if (bytes[start + 2] !== EQUALS || bytes[start + 3] !== QUOTE) return start;
    const letter = bytes[start + 4] ?? 0;
    if (bytes[start + 5] === QUOTE) {
      this.type = letter;
      return letter >= 97 && letter <= 122 ? start + 6 : start;
    }
    const isStr = letter === S && bytes[start + 5] === T && bytes[start + 6] === R && bytes[start + 7] === QUOTE;
    this.type = CALCULATED_TEXT;
    return isStr ? start + 8 : start;
  }
}

export const CALCULATED_TEXT = 83;

/** Where a run of plain characters ends: at anything else, or where it grows too long for this way. */
function plainEnd(bytes: Uint8Array, start: number): number {
  const most = Math.min(bytes.length, start + limits.textLength);
  let at = start;
  while (at < most && PLAIN_TEXT[bytes[at] ?? 0] === 1) at++;
  return at;
}
