import { openRoot } from '../package/root';
import { refuseStructure } from '../refusal';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { formatOfCode, formatOfId, PLAIN_FORMAT, type NumberFormat } from './number-display';
import { readColour, readFill, WHITE, type Colour } from './colours';
import { PLAIN_LOOK, type Look } from './look';
import { setsApart, strikesOut } from './rich-text';
import { readInteger } from './values';

/** What a cell's style number tells us; index is that number. */
export interface CellStyle extends NumberFormat, Look {
  readonly font: string | null;
  /** Its characters are raised, lowered or struck out. */
  readonly apart: boolean;
}

export type Styles = readonly CellStyle[];

interface Format {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
}

function readCodes(xml: Scanner, codes: Map<number, NumberFormat>): void {
  while (xml.nextChild()) {
    const id = readInteger(xml.attributes.get('numFmtId'));
    const code = xml.attributes.get('formatCode');
    if (xml.is(SPREADSHEET, 'numFmt') && id !== null && code !== null) {
      const format = formatOfCode(code);
      if ((codes.get(id) ?? format).meaning !== format.meaning)
        refuseStructure('unexpected-element', xml.part, `numFmt ${id}`);
      codes.set(id, format);
    }
    xml.skip();
  }
}

interface Font {
  readonly name: string | null;
  readonly apart: boolean;
  readonly struck: boolean;
  readonly colour: Colour;
}

function readFont(xml: Scanner): Font {
  let name: string | null = null;
  let apart = false;
  let struck = false;
  let colour: Colour = null;
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'name')) name = xml.attributes.get('val');
    else if (xml.is(SPREADSHEET, 'color')) colour = readColour(xml);
    else if (setsApart(xml)) apart = true;
    if (strikesOut(xml)) struck = true;
    xml.skip();
  }
  return { name, apart, struck, colour };
}

function readFormats(xml: Scanner): Format[] {
  const formats: Format[] = [];
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'xf')) {
      const of = (name: string): number => readInteger(xml.attributes.get(name)) ?? 0;
      formats.push({ number: of('numFmtId'), font: of('fontId'), fill: of('fillId') });
    }
    xml.skip();
  }
  return formats;
}

export function readStyles(xml: Scanner): Styles {
  openRoot(xml, SPREADSHEET, 'styleSheet');
  const codes = new Map<number, NumberFormat>();
  const fonts: Font[] = [];
  const fills: Colour[] = [];
  let formats: Format[] = [];
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'numFmts')) readCodes(xml, codes);
    else if (xml.is(SPREADSHEET, 'fonts')) while (xml.nextChild()) fonts.push(readFont(xml));
    else if (xml.is(SPREADSHEET, 'fills')) while (xml.nextChild()) fills.push(readFill(xml));
    else if (xml.is(SPREADSHEET, 'cellXfs')) formats = readFormats(xml);
    else xml.skip();
  }
  return formats.map(({ number, font, fill }) => {
    const { name = null, apart = false, struck = false, colour = null } = fonts[font] ?? {};
    // A file that lists no fills has none.
    const behind = fills.length === 0 ? WHITE : (fills[fill] ?? null);
    const unseen = colour !== null && colour === behind;
    return { ...(codes.get(number) ?? formatOfId(number)), font: name, apart, struck, unseen };
  });
}

export const NO_STYLE: CellStyle = { ...PLAIN_FORMAT, ...PLAIN_LOOK, font: null, apart: false };
