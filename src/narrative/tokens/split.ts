/** Text → words, numbers and signs. One pass, no going back: time grows with the text's length and no faster. */
import { labelKey } from '../../core/text';
import type { Token, TokenKind } from './token';

const NUMBER = /\d+(?:[.,]\d+)*/y;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/uy;
const DOTS = /\.{2,}|…+/y;
const SPACE = /\s+/y;
/** "1.881.460. 000": a space crept in behind a separator, before three digits. */
const SPLIT_GROUP = /[.,][ \u00a0]{1,2}\d{3}(?![\d.,]*\d)/y;
/** "2 899 090 000". One such group alone could be two numbers that stand side by side. */
const SPACED_GROUPS = /(?:[ \u00a0\u202f]\d{3}){2,}(?!\d)/y;
/** "3 2 8": every digit set apart, as nobody writes several numbers. */
const SPACED_DIGITS = /(?:[ \u00a0]\d){2,}(?![\d.,/]|[ \u00a0]\d)/y;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const LONGEST_WORD = 60;

function at(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
}

function numberAt(text: string, from: number): string | null {
  const digits = at(NUMBER, text, from);
  if (digits === null) return null;
  const behind = from + digits.length;
  if (GROUPED.test(digits)) return digits + (at(SPLIT_GROUP, text, behind) ?? '');
  const apart = /^[1-9]$/.test(digits) ? at(SPACED_DIGITS, text, behind) : null;
  if (apart !== null) return digits + apart;
  return /^[1-9]\d{0,2}$/.test(digits) ? digits + (at(SPACED_GROUPS, text, behind) ?? '') : digits;
}

function tokenAt(text: string, from: number): { kind: TokenKind; text: string } {
  const number = numberAt(text, from);
  if (number !== null) return { kind: 'number', text: number };
  const word = at(WORD, text, from);
  if (word !== null) return { kind: 'word', text: word };
  return { kind: 'sign', text: at(DOTS, text, from) ?? String.fromCodePoint(text.codePointAt(from) ?? 0) };
}

function keyOf(kind: TokenKind, text: string): string {
  if (kind === 'number') return '';
  return kind === 'word' ? labelKey(text.slice(0, LONGEST_WORD)) : text;
}

export function splitText(text: string): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < text.length;) {
    const space = at(SPACE, text, from);
    if (space !== null) {
      from += space.length;
      continue;
    }
    const found = tokenAt(text, from);
    const end = from + found.text.length;
    tokens.push({ ...found, start: from, end, key: keyOf(found.kind, found.text) });
    from = end;
  }
  return tokens;
}
