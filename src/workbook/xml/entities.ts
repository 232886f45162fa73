import { isXmlCharacter } from './characters';

/** "&#x10FFFF;" is the longest a character needs; leading zeros get some room. */
const LONGEST = 16;
const predefined = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function character(name: string): string | null {
  const known = predefined.get(name);
  if (known !== undefined) return known;
  const digits = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(name);
  if (!digits) return null;
  const code = digits[1] === undefined ? Number.parseInt(digits[2] ?? '', 10) : Number.parseInt(digits[1], 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

/** The reference that begins at `start` (an "&"): what it stands for and where it ends; null where it is none of XML's own. */
export function readEntity(text: string, start: number): { value: string; end: number } | null {
  const window = text.slice(start + 1, start + LONGEST);
  const semicolon = window.indexOf(';');
  const value = semicolon < 0 ? null : character(window.slice(0, semicolon));
  return value === null ? null : { value, end: start + semicolon + 2 };
}

export function unifyLineEnds(raw: string): string {
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** Text as XML means it: line ends unified, then references replaced. */
export function decodeText(raw: string): string {
  const text = unifyLineEnds(raw);
  return text.includes('&') ? replaceEntities(text) : text;
}

/** An attribute as XML means it: white space is a space, references replaced after that. */
export function decodeAttribute(raw: string): string {
  return replaceEntities(raw.replace(/\r\n|[\t\n\r]/g, ' '));
}

function replaceEntities(text: string): string {
  return text.replace(/&([^;]*);/g, (_, name: string) => character(name) ?? '');
}
