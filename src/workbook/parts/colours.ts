/**
 * Colours, told apart so far as to know whether characters can be seen: "FFFFFF", or what the file calls one whose
 * red, green and blue stand elsewhere ("theme 4 -0.25"). Null where the program picks one, or none is known for certain.
 */
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { readBoolean, readInteger } from './values';

export type Colour = string | null;

export const WHITE = 'FFFFFF';

/** The first eight colours of every palette; the next eight are the same again. */
const BASIC = ['000000', WHITE, 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** The colour of an empty sheet, by its number. */
const SHEET = 65;

/** Of a palette's number, as old and new files of Excel write it. */
export function paletteColour(index: number): Colour {
  if (index === SHEET) return WHITE;
  // Beyond them stand the program's own: the colour of characters that nobody coloured.
  return index < 0 || index > 63 ? null : (BASIC[index < 16 ? index % 8 : index] ?? `indexed ${index}`);
}

/** The theme's two colours that are white and black wherever nobody changed them. */
const THEME: Readonly<Record<number, string>> = { 0: WHITE, 1: '000000' };

function themeColour(theme: number, tint: number): Colour {
  return tint === 0 ? (THEME[theme] ?? `theme ${theme}`) : `theme ${theme} ${tint}`;
}

/** Of the element at hand, which names a colour. */
export function readColour({ attributes }: Scanner): Colour {
  const auto = attributes.get('auto');
  if (auto !== null && readBoolean(auto) === true) return null;
  const rgb = attributes.get('rgb');
  if (rgb !== null) return /^([\dA-F]{2})?[\dA-F]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const theme = readInteger(attributes.get('theme'));
  if (theme !== null) return themeColour(theme, Number(attributes.get('tint') ?? '0'));
  const index = readInteger(attributes.get('indexed'));
  return index === null ? null : paletteColour(index);
}

/** What is behind the characters of a cell with the <fill> just opened; null for patterns and gradients. */
export function readFill(xml: Scanner): Colour {
  let fill: Colour = null;
  while (xml.nextChild()) {
    const pattern = xml.attributes.get('patternType') ?? 'none';
    const isPattern = xml.is(SPREADSHEET, 'patternFill');
    if (isPattern && pattern === 'none') fill = WHITE;
    if (isPattern && pattern === 'solid') fill = readForeground(xml);
    else xml.skip();
  }
  return fill;
}

function readForeground(xml: Scanner): Colour {
  let colour: Colour = null;
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'fgColor')) colour = readColour(xml);
    xml.skip();
  }
  return colour;
}
