/** A number format taken apart: what its sections are for, and what stands in them. */

export interface Condition {
  readonly sign: string;
  readonly bound: number;
}

/** A literal is shown as it is; digits are places for the number's own; scale divides it by a thousand, once a comma. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly count: number }
  | { readonly kind: 'comma'; readonly count: number }
  | { readonly kind: 'point' | 'percent' | 'general' | 'text' | 'date' | 'exponent' };

export interface Section {
  readonly condition: Condition | null;
  readonly pieces: readonly Piece[];
}

/** Quoted, escaped, padding, fill, brackets, digits, commas, words with a meaning, any other character. */
const TOKEN = /"([^"]*)"?|\\(.?)|_(?:.|$)|\*(?:.|$)|\[([^\]]*)\]?|([#0?]+)|(,+)|(general|am\/pm|a\/p|e[+-])|([^])/giu;
const CONDITION = /^(<>|[<>]=?|=)(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;

const SIGNS: Readonly<Record<string, Piece>> = {
  '.': { kind: 'point' },
  '%': { kind: 'percent' },
  '@': { kind: 'text' },
};

function literal(text: string): Piece {
  return { kind: 'literal', text };
}

function wordPiece(word: string): Piece {
  const lower = word.toLowerCase();
  return { kind: lower === 'general' ? 'general' : lower.startsWith('e') ? 'exponent' : 'date' };
}

function characterPiece(character: string): Piece {
  return SIGNS[character] ?? (/[ymdhsbg]/i.test(character) ? { kind: 'date' } : literal(character));
}

/** A currency such as [$₫-42A] is shown; colours and locales are not. */
function bracketPiece(inside: string): Piece | null {
  if (ELAPSED.test(inside)) return { kind: 'date' };
  return inside.startsWith('$') ? literal(inside.slice(1).replace(/-.*$/, '')) : null;
}

function conditionOf(inside: string): Condition | null {
  const [, sign, bound] = CONDITION.exec(inside) ?? [];
  return sign === undefined ? null : { sign, bound: Number(bound) };
}

/** The pieces of one match; null for what shows nothing. */
function pieceOf([whole, quoted, escaped, , digits, commas, word, character]: RegExpMatchArray): Piece | null {
  if (quoted !== undefined) return literal(quoted);
  if (escaped !== undefined) return literal(escaped);
  if (digits !== undefined) return { kind: 'digits', count: whole.length };
  if (commas !== undefined) return { kind: 'comma', count: whole.length };
  if (word !== undefined) return wordPiece(word);
  return character === undefined ? null : characterPiece(character);
}

export function sectionsOf(code: string): readonly Section[] {
  const sections: { condition: Condition | null; pieces: Piece[] }[] = [];
  let section: (typeof sections)[number] = { condition: null, pieces: [] };
  for (const match of code.matchAll(TOKEN)) {
    const inside = match[3];
    if (match[7] === ';') {
      sections.push(section);
      section = { condition: null, pieces: [] };
      continue;
    }
    const piece = inside === undefined ? pieceOf(match) : bracketPiece(inside);
    if (inside !== undefined) section.condition ??= conditionOf(inside);
    if (piece !== null) section.pieces.push(piece);
  }
  return [...sections, section];
}

function meets(value: number, { sign, bound }: Condition): boolean {
  if (sign === '=') return value === bound;
  if (sign === '<>') return value !== bound;
  return (sign.endsWith('=') && value === bound) || (sign.startsWith('<') ? value < bound : value > bound);
}

/** The section for text: the fourth, or the last one where it has a place for text. */
export function textSection(sections: readonly Section[]): Section | null {
  const last = sections.at(-1);
  return sections[3] ?? (last?.pieces.some(({ kind }) => kind === 'text') === true ? last : null);
}

/** The section that shows a number; null where none does. */
export function sectionFor(value: number, sections: readonly Section[]): Section | null {
  const forText = textSection(sections);
  const numeric = sections.length === 1 ? sections : sections.slice(0, 3).filter((one) => one !== forText);
  const fits = ({ condition }: Section, index: number): boolean => {
    if (condition !== null) return meets(value, condition);
    if (index === numeric.length - 1) return true;
    return index === 0 ? value > 0 || (value === 0 && numeric.length === 2) : value < 0;
  };
  return numeric.find(fits) ?? null;
}
