import type { DefinedName, Visibility } from '../../../core/workbook';
import type { Colour } from '../../parts/colours';
import type { Look } from '../../parts/look';
import { formatOfCode, formatOfId, type NumberFormat } from '../../parts/number-display';
import { refuse, refuseStructure } from '../../refusal';
import { u16, u32 } from '../../zip/numbers';
import type { TextRun } from '../../parts/rich-text';
import { colourOf, fillOf, paletteOf } from './colours';
import { namesOf } from './names';
import * as biff from './records';
import type { Record } from './records';
import { readRichStrings } from './rich-strings';
import { readText } from './text';

const NEWEST = 0x0600;
const GLOBALS = 0x0005;
const WORKSHEET = 0;
const OWN_SHEETS = 0x0401;
const ADD_INS = 0x3a01;
const visibilities: readonly Visibility[] = ['visible', 'hidden', 'very-hidden'];

export interface BoundSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isGrid: boolean;
  readonly start: number;
}

export interface CellFormat extends NumberFormat, Look {
  readonly font: string | null;
  readonly apart: boolean;
}

/** What stands before the sheets of an .xls workbook. */
export interface Globals {
  readonly sheets: readonly BoundSheet[];
  readonly formats: readonly CellFormat[];
  /** Texts of several looks, by their number. */
  readonly richStrings: ReadonlyMap<number, readonly TextRun[]>;
  /** Whether a font raises, lowers or strikes out. */
  readonly isApart: (font: number) => boolean;
  readonly date1904: boolean;
  readonly names: readonly DefinedName[];
  /** Numbers under which formulas name sheets of other workbooks. */
  readonly outside: ReadonlySet<number>;
}

function boundSheet(data: Uint8Array): BoundSheet {
  const name = readText(data, 8, data[6] ?? 0, data[7] ?? 0);
  if (name === '') refuseStructure('bad-sheet-list', 'Workbook');
  return {
    name,
    visibility: visibilities[(data[4] ?? 0) & 3] ?? 'very-hidden',
    isGrid: data[5] === WORKSHEET,
    start: u32(data, 0),
  };
}

function isOutside(data: Uint8Array): boolean {
  const kind = u16(data, 2);
  return kind !== OWN_SHEETS && kind !== ADD_INS;
}

/** The list of sheets that formulas point into, each with the number of its workbook. */
function outsideSheets(lists: readonly Uint8Array[], books: readonly Uint8Array[]): Set<number> {
  const found = new Set<number>();
  const data = lists[0] ?? new Uint8Array(0);
  for (let i = 0; i < u16(data, 0); i++) {
    const book = books[u16(data, 2 + 6 * i)];
    if (book === undefined || isOutside(book)) found.add(i);
  }
  return found;
}

/** Which sheet of this workbook each entry of that list is. */
function ownSheets(lists: readonly Uint8Array[], books: readonly Uint8Array[]): (number | null)[] {
  const data = lists[0] ?? new Uint8Array(0);
  const count = Math.min(u16(data, 0), Math.floor(data.length / 6));
  return Array.from({ length: count }, (_, i) => {
    const at = 2 + 6 * i;
    const book = books[u16(data, at)];
    const [first, last] = [u16(data, at + 2), u16(data, at + 4)];
    return book !== undefined && !isOutside(book) && first === last ? first : null;
  });
}

interface Font {
  readonly name: string;
  /** Raised, lowered or struck out. */
  readonly apart: boolean;
  readonly struck: boolean;
  readonly colour: Colour;
}

const STRUCK_OUT = 8;

function fontIn(data: Uint8Array, palette: readonly Colour[]): Font {
  const struck = (u16(data, 2) & STRUCK_OUT) !== 0;
  const name = readText(data, 16, data[14] ?? 0, data[15] ?? 0);
  return { name, apart: struck || u16(data, 8) !== 0, struck, colour: colourOf(u16(data, 4), palette) };
}

/** Number 4 is missing from the numbers of fonts, though not from the list. */
function fontOf(fonts: readonly Font[], number: number): Font | null {
  return fonts[number > 4 ? number - 1 : number] ?? null;
}

/** A record and those that continue it. */
function continued(records: readonly Record[], type: number): Uint8Array[] {
  const start = records.findIndex((each) => each.type === type);
  if (start < 0) return [];
  const end = records.findIndex((each, i) => i > start && each.type !== biff.CONTINUE);
  return records.slice(start, end < 0 ? records.length : end).map(({ data }) => data);
}

function refuseDoubles(sheets: readonly BoundSheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (seen.has(name.toLowerCase())) refuseStructure('repeated-sheet-name', 'Workbook', name);
    seen.add(name.toLowerCase());
  }
  if (sheets.length === 0) refuseStructure('no-sheet', 'Workbook');
}

export function readGlobals(stream: Uint8Array): { globals: Globals; records: Record[] } {
  const first = biff.recordAt(stream, 0);
  // Excel 95 and before: texts in code pages that the file does not name for certain.
  if (first.type !== biff.BOF || u16(first.data, 0) !== NEWEST) refuse('old-excel', {});
  if (u16(first.data, 2) !== GLOBALS) refuseStructure('bad-sheet-list', 'Workbook');
  const records = biff.recordsOfPart(stream, 0);
  const of = (type: number): Uint8Array[] => records.filter((each) => each.type === type).map((each) => each.data);
  if (of(biff.FILE_PASS).length > 0) refuse('encrypted-workbook', {});
  const sheets = of(biff.BOUND_SHEET).map(boundSheet);
  refuseDoubles(sheets);
  const palette = paletteOf(of(biff.PALETTE)[0]);
  const fonts = of(biff.FONT).map((data) => fontIn(data, palette));
  const isApart = (number: number): boolean => fontOf(fonts, number)?.apart ?? false;
  const codes = new Map(
    of(biff.NUMBER_FORMAT).map((data): [number, NumberFormat] => [
      u16(data, 0),
      formatOfCode(readText(data, 5, u16(data, 2), data[4] ?? 0)),
    ]),
  );
  const formats = of(biff.FORMAT_OF_CELL).map((data) => {
    const { name = null, apart = false, struck = false, colour = null } = fontOf(fonts, u16(data, 0)) ?? {};
    const unseen = colour !== null && colour === fillOf(data, palette);
    return { ...(codes.get(u16(data, 2)) ?? formatOfId(u16(data, 2))), font: name, apart, struck, unseen };
  });
  const richStrings = readRichStrings(continued(records, biff.SHARED_STRINGS), isApart);
  const date1904 = of(biff.DATE_1904).some((data) => u16(data, 0) === 1);
  const [lists, books] = [of(biff.EXTERNAL_SHEETS), of(biff.SUPPORTING_BOOK)];
  const outside = outsideSheets(lists, books);
  const names = namesOf(of(biff.DEFINED_NAME), sheets, ownSheets(lists, books));
  return { globals: { sheets, names, formats, richStrings, isApart, date1904, outside }, records };
}
