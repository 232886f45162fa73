import { MAX_COLUMN, MAX_ROW } from '../../core/sheets/cell-ref';

const A = 65;
const ZERO = 48;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** "D8" as a column and row, without an object for each of thousands of cells. Zero stands for "no such cell". */
export class Position {
  row = 0;
  column = 0;

  /** Only what programs write: capitals, no "$", no leading zero, within Excel's bounds. */
  read(ref: string): boolean {
    let at = 0;
    let column = 0;
    for (; at < MOST_LETTERS; at++) {
      const letter = ref.charCodeAt(at) - A;
      if (!(letter >= 0 && letter < 26)) break;
      column = column * 26 + letter + 1;
    }
    const digits = ref.length - at;
    let row = 0;
    for (let i = at; i < ref.length && digits <= MOST_DIGITS; i++) {
      const digit = ref.charCodeAt(i) - ZERO;
      if (digit < 0 || digit > 9 || (digit === 0 && row === 0)) return false;
      row = row * 10 + digit;
    }
    this.row = row;
    this.column = column;
    return row > 0 && column > 0 && row <= MAX_ROW && column <= MAX_COLUMN;
  }
}
