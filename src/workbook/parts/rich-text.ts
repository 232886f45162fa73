import { limits } from '../limits';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { readBoolean, unescapeText } from './values';

/** Characters of one look within a text. */
export interface TextRun {
  readonly text: string;
  /** "" where it names none. */
  readonly font: string;
  /** Raised, lowered or struck out; null where it looks as its cell does. */
  readonly apart: boolean | null;
}

export interface RichText {
  readonly text: string;
  /** In order; null for text without runs. */
  readonly runs: readonly TextRun[] | null;
}

/** An escape is seven characters for one. */
const LONGEST_RAW = limits.textLength * 7;

/** The text of the element just opened. White space is kept as written, xml:space or not: whoever compares texts knows better. */
export function readEscapedText(xml: Scanner): string {
  const text = unescapeText(xml.leaf(LONGEST_RAW));
  if (text.length > limits.textLength) xml.limit('text-length', limits.textLength);
  return text;
}

const RAISED_OR_LOWERED = new Set(['superscript', 'subscript']);

/** Whether the element at hand, of a font, strikes characters out. */
export function strikesOut(xml: Scanner): boolean {
  const value = xml.attributes.get('val');
  return xml.is(SPREADSHEET, 'strike') && (value === null || readBoolean(value) === true);
}

/** Whether the element at hand, of a font, sets characters apart from the others of their line. */
export function setsApart(xml: Scanner): boolean {
  const value = xml.attributes.get('val');
  if (xml.is(SPREADSHEET, 'vertAlign')) return value !== null && RAISED_OR_LOWERED.has(value);
  return strikesOut(xml);
}

function readLook(xml: Scanner): { font: string; apart: boolean } {
  let font = '';
  let apart = false;
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'rFont')) font = xml.attributes.get('val') ?? '';
    else if (setsApart(xml)) apart = true;
    xml.skip();
  }
  return { font, apart };
}

function readRun(xml: Scanner): TextRun {
  let text = '';
  let look: Omit<TextRun, 'text'> = { font: '', apart: null };
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 't')) text += readEscapedText(xml);
    else if (xml.is(SPREADSHEET, 'rPr')) look = readLook(xml);
    else xml.skip();
  }
  return { text, ...look };
}

/** The text without the characters set apart, where any of those can be seen; null where all are of one kind. */
export function plainText(runs: readonly TextRun[], cellApart: boolean): string | null {
  const isApart = ({ text, apart }: TextRun): boolean => (apart ?? cellApart) && text.trim() !== '';
  if (!runs.some(isApart)) return null;
  return runs
    .filter((run) => !isApart(run))
    .map(({ text }) => text)
    .join('');
}

/** What stands in the <si> or <is> just opened, without the phonetic runs that only help to pronounce it. */
export function readRichText(xml: Scanner): RichText {
  let text = '';
  let runs: TextRun[] | null = null;
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 't')) text += readEscapedText(xml);
    else if (xml.is(SPREADSHEET, 'r')) {
      const run = readRun(xml);
      text += run.text;
      (runs ??= []).push(run);
    } else xml.skip();
    if (text.length > limits.textLength) xml.limit('text-length', limits.textLength);
  }
  return { text, runs };
}
