import { openRoot } from '../package/root';
import { refuseStructure } from '../refusal';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { meaningOfCode, meaningOfId, PLAIN, type FormatMeaning } from './number-format';
import { readInteger } from './values';

/** What a cell's style number tells us; index is that number. */
export interface CellStyle {
  readonly meaning: FormatMeaning;
  readonly font: string | null;
}

export type Styles = readonly CellStyle[];

interface Format {
  readonly number: number;
  readonly font: number;
}

function readCodes(xml: Scanner, codes: Map<number, FormatMeaning>): void {
  while (xml.nextChild()) {
    const id = readInteger(xml.attributes.get('numFmtId'));
    const code = xml.attributes.get('formatCode');
    if (xml.is(SPREADSHEET, 'numFmt') && id !== null && code !== null) {
      const meaning = meaningOfCode(code);
      if ((codes.get(id) ?? meaning) !== meaning) refuseStructure('unexpected-element', xml.part, `numFmt ${id}`);
      codes.set(id, meaning);
    }
    xml.skip();
  }
}

function readFontName(xml: Scanner): string | null {
  let name: string | null = null;
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'name')) name = xml.attributes.get('val');
    xml.skip();
  }
  return name;
}

function readFormats(xml: Scanner): Format[] {
  const formats: Format[] = [];
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'xf')) {
      const number = readInteger(xml.attributes.get('numFmtId')) ?? 0;
      formats.push({ number, font: readInteger(xml.attributes.get('fontId')) ?? 0 });
    }
    xml.skip();
  }
  return formats;
}

export function readStyles(xml: Scanner): Styles {
  openRoot(xml, SPREADSHEET, 'styleSheet');
  const codes = new Map<number, FormatMeaning>();
  const fonts: (string | null)[] = [];
  let formats: Format[] = [];
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'numFmts')) readCodes(xml, codes);
    else if (xml.is(SPREADSHEET, 'fonts')) while (xml.nextChild()) fonts.push(readFontName(xml));
    else if (xml.is(SPREADSHEET, 'cellXfs')) formats = readFormats(xml);
    else xml.skip();
  }
  return formats.map(({ number, font }) => ({
    meaning: codes.get(number) ?? meaningOfId(number),
    font: fonts[font] ?? null,
  }));
}

export const NO_STYLE: CellStyle = { meaning: PLAIN, font: null };
