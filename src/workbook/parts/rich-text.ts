import { limits } from '../limits';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { unescapeText } from './values';

export interface RichText {
  readonly text: string;
  /** Fonts of its runs, in order, "" for a run that names none; null for text without runs. */
  readonly fonts: readonly string[] | null;
}

/** An escape is seven characters for one. */
const LONGEST_RAW = limits.textLength * 7;

/** The text of the element just opened. White space is kept as written, xml:space or not: whoever compares texts knows better. */
export function readEscapedText(xml: Scanner): string {
  const text = unescapeText(xml.leaf(LONGEST_RAW));
  if (text.length > limits.textLength) xml.limit('text-length', limits.textLength);
  return text;
}

function readFont(xml: Scanner): string {
  let font = '';
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'rFont')) font = xml.attributes.get('val') ?? '';
    xml.skip();
  }
  return font;
}

function readRun(xml: Scanner): { text: string; font: string } {
  let text = '';
  let font = '';
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 't')) text += readEscapedText(xml);
    else if (xml.is(SPREADSHEET, 'rPr')) font = readFont(xml);
    else xml.skip();
  }
  return { text, font };
}

/** What stands in the <si> or <is> just opened, without the phonetic runs that only help to pronounce it. */
export function readRichText(xml: Scanner): RichText {
  let text = '';
  let fonts: string[] | null = null;
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 't')) text += readEscapedText(xml);
    else if (xml.is(SPREADSHEET, 'r')) {
      const run = readRun(xml);
      text += run.text;
      (fonts ??= []).push(run.font);
    } else xml.skip();
    if (text.length > limits.textLength) xml.limit('text-length', limits.textLength);
  }
  return { text, fonts };
}
