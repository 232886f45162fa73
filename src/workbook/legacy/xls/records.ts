import { refuse } from '../../refusal';
import { u16 } from '../../zip/numbers';

/** The records of an .xls workbook that bear on its values; all others are passed over. */
export const BOF = 0x0809;
export const EOF = 0x000a;
export const FORMULA = 0x0006;
export const EXTERNAL_SHEETS = 0x0017;
export const DEFINED_NAME = 0x0018;
export const DATE_1904 = 0x0022;
export const FILE_PASS = 0x002f;
export const FONT = 0x0031;
export const CONTINUE = 0x003c;
export const COLUMN_INFO = 0x007d;
export const BOUND_SHEET = 0x0085;
export const PALETTE = 0x0092;
export const NUMBERS_RK = 0x00bd;
export const RICH_LABEL = 0x00d6;
export const FORMAT_OF_CELL = 0x00e0;
export const MERGES = 0x00e5;
export const SHARED_STRINGS = 0x00fc;
export const LABEL_SHARED = 0x00fd;
export const SUPPORTING_BOOK = 0x01ae;
export const NUMBER = 0x0203;
export const LABEL = 0x0204;
export const BOOLEAN_ERROR = 0x0205;
export const STRING = 0x0207;
export const ROW = 0x0208;
export const ARRAY = 0x0221;
export const NUMBER_RK = 0x027e;
export const NUMBER_FORMAT = 0x041e;

export interface Record {
  readonly type: number;
  /** Where its header begins. */
  readonly at: number;
  readonly data: Uint8Array;
}

/** The record that begins at `at`. */
export function recordAt(stream: Uint8Array, at: number): Record {
  const end = at + 4 + u16(stream, at + 2);
  if (at + 4 > stream.length || end > stream.length) {
    return refuse('damaged-archive', { problem: 'truncated', part: 'Workbook' });
  }
  return { type: u16(stream, at), at, data: stream.subarray(at + 4, end) };
}

/** The records of one part, from its BOF to its EOF; parts within it (charts) are left out. */
export function recordsOfPart(stream: Uint8Array, start: number): Record[] {
  const records: Record[] = [];
  let depth = 0;
  for (let at = start; ;) {
    const record = recordAt(stream, at);
    at += 4 + record.data.length;
    if (record.type === BOF) depth++;
    else if (record.type === EOF && --depth === 0) return records;
    else if (depth === 1) records.push(record);
  }
}
