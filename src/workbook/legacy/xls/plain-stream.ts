import { u16 } from '../../zip/numbers';
import type { BoundSheet } from './globals';
import * as biff from './records';
import type { Record } from './records';

const KEPT: ReadonlySet<number> = new Set([
  biff.NUMBER,
  biff.NUMBER_RK,
  biff.NUMBERS_RK,
  biff.LABEL,
  biff.LABEL_SHARED,
  biff.RICH_LABEL,
  biff.BOOLEAN_ERROR,
]);
const RESULT = 6;
const NOT_A_NUMBER = 0xffff;
const RESULT_TEXT = 0;
const RESULT_BOOLEAN = 1;
const RESULT_ERROR = 2;

/** Collects records into a new stream. */
class StreamWriter {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  add(type: number, ...data: readonly Uint8Array[]): void {
    const size = data.reduce((sum, piece) => sum + piece.length, 0);
    this.push(new Uint8Array([type & 255, type >> 8, size & 255, size >> 8]));
    for (const piece of data) this.push(piece);
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}

const begin = (kind: number): Uint8Array => new Uint8Array([0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const BOOK = 5;
const SHEET = 16;
const NOTHING = new Uint8Array(0);

/** A text of no characters, as a formula's empty result. */
const EMPTY_TEXT = new Uint8Array([0, 0, 0]);

/** A formula as the plain value it shows; texts follow in a record of their own. */
function addResult(writer: StreamWriter, formula: Uint8Array, following: readonly Record[]): void {
  const cell = formula.subarray(0, RESULT);
  const [kind = 0, , value = 0] = formula.subarray(RESULT);
  if (u16(formula, RESULT + 6) !== NOT_A_NUMBER) writer.add(biff.NUMBER, cell, formula.subarray(RESULT, RESULT + 8));
  else if (kind === RESULT_BOOLEAN) writer.add(biff.BOOLEAN_ERROR, cell, new Uint8Array([value, 0]));
  else if (kind === RESULT_ERROR) writer.add(biff.BOOLEAN_ERROR, cell, new Uint8Array([value, 1]));
  else {
    // Array and shared formulas put their code between a formula and its text.
    const at = kind === RESULT_TEXT ? following.findIndex(({ type }) => type === biff.STRING) : -1;
    writer.add(biff.LABEL, cell, following[at]?.data ?? EMPTY_TEXT);
    if (at >= 0) addContinued(writer, following.slice(at + 1));
  }
}

function addContinued(writer: StreamWriter, following: readonly Record[]): void {
  for (const { type, data } of following) {
    if (type !== biff.CONTINUE) return;
    writer.add(type, data);
  }
}

/** Records that may stand between a formula and its text. */
const MOST_BETWEEN = 4;

function addSheet(writer: StreamWriter, records: readonly Record[]): void {
  writer.add(biff.BOF, begin(SHEET));
  records.forEach(({ type, data }, i) => {
    if (type === biff.FORMULA) addResult(writer, data, upToNextCell(records, i + 1));
    else if (KEPT.has(type)) {
      writer.add(type, data);
      addContinued(writer, records.slice(i + 1, i + 1 + MOST_BETWEEN));
    }
  });
  writer.add(biff.EOF, NOTHING);
}

function upToNextCell(records: readonly Record[], start: number): readonly Record[] {
  let end = start;
  while (end < records.length && end - start < 64) {
    const type = records[end]?.type ?? 0;
    if (type === biff.FORMULA || KEPT.has(type)) break;
    end++;
  }
  return records.slice(start, end);
}

/**
 * The same workbook with nothing left but its sheets' plain values: no formula code, drawing, link, macro or name
 * reaches the library. Sheets are named by their number, so that odd names cannot trouble it.
 */
export function plainStream(
  globals: readonly Record[],
  sheets: readonly { readonly sheet: BoundSheet; readonly records: readonly Record[] }[],
): Uint8Array {
  const books = new StreamWriter();
  books.add(biff.BOF, begin(BOOK));
  const strings = globals.findIndex(({ type }) => type === biff.SHARED_STRINGS);
  const starts: Uint8Array[] = [];
  sheets.forEach((_, i) => {
    const start = new Uint8Array(4);
    starts.push(start);
    const name = String(i);
    const chars = Uint8Array.from(name, (digit) => digit.charCodeAt(0));
    books.add(biff.BOUND_SHEET, start, new Uint8Array([0, 0, name.length, 0]), chars);
  });
  const table = globals[strings];
  if (table !== undefined) {
    books.add(table.type, table.data);
    addContinued(books, globals.slice(strings + 1));
  }
  books.add(biff.EOF, NOTHING);
  sheets.forEach(({ records }, i) => {
    const start = starts[i];
    if (start !== undefined) new DataView(start.buffer).setUint32(0, books.length, true);
    addSheet(books, records);
  });
  return books.whole();
}
