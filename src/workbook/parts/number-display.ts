import { divide, isNegative, isZero, parseStoredNumber, type Decimal } from '../../core/figures/decimal';
import { DATE, meaningOfCode, meaningOfId, PLAIN, type FormatMeaning } from './number-format';
import { sectionFor, sectionsOf, textSection, type Piece, type Section } from './format-sections';

/** A format under which a number may look larger or smaller than it is, or like nothing. */
export type NumberDisplay = readonly Section[];

/** Words that multiply the number before them. */
const SCALE_WORD = /(?<!\p{L})(?:nghìn|ngàn|triệu|tr|trđ|tỷ|tỉ|k|mn|mil|bn|thousand|million|billion)(?![\p{L}\p{M}])/iu;
const DIGIT_BEHIND = /^[\s.,]*\d/;
const DIGIT_BEFORE = /\d[\s.,]*$/;

/** Where the number itself stands among the pieces. */
interface Layout {
  readonly before: string;
  /** Pieces from the first place of a digit to the last. */
  readonly number: readonly Piece[];
  readonly after: string;
  /** How often the number is divided by a thousand. */
  readonly scale: number;
}

const isPlace = ({ kind }: Piece): boolean => kind === 'digits' || kind === 'general' || kind === 'text';

function literals(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
}

/** Commas scale where no place for a digit follows them, or none before the decimal point. */
function scaleOf(pieces: readonly Piece[]): number {
  return pieces.reduce((scale, piece, i) => {
    if (piece.kind !== 'comma' || !pieces.slice(0, i).some(isPlace)) return scale;
    const next = pieces.slice(i + 1).find((one) => isPlace(one) || one.kind === 'point');
    return next === undefined || next.kind === 'point' ? scale + piece.count : scale;
  }, 0);
}

/** Null where no digit has a place. */
function layoutOf({ pieces }: Section): Layout | null {
  const first = pieces.findIndex(isPlace);
  if (first < 0) return null;
  const last = pieces.map(isPlace).lastIndexOf(true);
  const percent = pieces.some(({ kind }) => kind === 'percent');
  return {
    before: literals(pieces.slice(0, first)),
    number: pieces.slice(first, last + 1),
    after: literals(pieces.slice(last + 1)),
    // What a percentage means is told elsewhere.
    scale: percent ? 0 : scaleOf(pieces),
  };
}

/** How many places of whole digits stand behind each literal: a point typed as a letter parts thousands only at every third. */
function splitsOddly(number: readonly Piece[]): boolean {
  const point = number.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? number : number.slice(0, point);
  return whole.some((piece, i) => {
    if (piece.kind !== 'literal' || !/[.,]/.test(piece.text)) return false;
    const behind = whole.slice(i).reduce((count, one) => count + (one.kind === 'digits' ? one.count : 0), 0);
    return behind % 3 !== 0;
  });
}

function misleads(section: Section): boolean {
  if (section.pieces.some(({ kind }) => kind === 'date')) return false;
  const layout = layoutOf(section);
  if (layout === null) return true;
  const { before, number, after, scale } = layout;
  const digits = DIGIT_BEFORE.test(before) || DIGIT_BEHIND.test(after) || /\d/.test(literals(number));
  return scale > 0 || digits || splitsOddly(number) || SCALE_WORD.test(`${before} ${after}`);
}

/** Null for nearly every format: those that show a number as it is, rounded or grouped at most. */
export function displayOfCode(code: string): NumberDisplay | null {
  if (code === '') return null;
  const sections = sectionsOf(code);
  const conditional = sections.some(({ condition }) => condition !== null);
  const forText = textSection(sections);
  // The third is for zero, and zero is nothing however it looks: accountants' formats show it as a dash.
  const bearing = sections.filter((one, i) => i !== 2 || conditional || one === forText);
  return bearing.some(misleads) ? sections : null;
}

/** The digits put into their places, those between which letters stand from the right. */
function filled(number: readonly Piece[], shown: string): string {
  if (literals(number) === '') return shown;
  const [whole = '', fraction] = shown.split('.');
  let rest = whole;
  let text = '';
  const point = number.findIndex(({ kind }) => kind === 'point');
  const places = point < 0 ? number : number.slice(0, point);
  [...places].reverse().forEach((piece, i) => {
    if (piece.kind === 'literal') text = piece.text + text;
    if (piece.kind !== 'digits') return;
    const cut = i === places.length - 1 ? 0 : Math.max(rest.length - piece.count, 0);
    text = rest.slice(cut).padStart(piece.count, '0') + text;
    rest = rest.slice(0, cut);
  });
  return fraction === undefined ? text : `${text}.${fraction}`;
}

function placesOf(number: readonly Piece[]): number {
  const point = number.findIndex(({ kind }) => kind === 'point');
  if (point < 0) return 0;
  return number.slice(point).reduce((sum, one) => sum + (one.kind === 'digits' ? one.count : 0), 0);
}

function rendered(value: Decimal, { before, number, after, scale }: Layout, signed: boolean): string {
  const size = value.replace('-', '');
  const asIs = number.some(
    ({ kind }) => kind !== 'digits' && kind !== 'comma' && kind !== 'literal' && kind !== 'point',
  );
  const thousand = `1${'000'.repeat(Math.min(scale, 10))}`;
  const shown = asIs ? size : filled(number, divide(size, thousand, placesOf(number)));
  return `${signed ? '-' : ''}${before}${shown}${after}`.trim();
}

/** How a number looks under a format that misleads about it; null where it looks as it is. A zero is nothing anyhow. */
export function shownNumber(sections: NumberDisplay, stored: string): string | null {
  const value = parseStoredNumber(stored);
  if (value === null || isZero(value)) return null;
  const section = sectionFor(Number(value), sections);
  if (section === null || !misleads(section)) return null;
  const layout = layoutOf(section);
  const signed = isNegative(value) && section === sections[0];
  return layout === null ? literals(section.pieces).trim() : rendered(value, layout, signed);
}

/** The same for a text. */
export function shownText(sections: NumberDisplay, text: string): string | null {
  const section = textSection(sections);
  if (section === null || !misleads(section)) return null;
  const pieces = section.pieces.map((piece) => (piece.kind === 'text' ? text : literals([piece])));
  return pieces.join('').trim();
}

export interface NumberFormat {
  readonly meaning: FormatMeaning;
  /** Null where it shows numbers as they are. */
  readonly display: NumberDisplay | null;
}

export const PLAIN_FORMAT: NumberFormat = { meaning: PLAIN, display: null };

export function formatOfCode(code: string): NumberFormat {
  const meaning = meaningOfCode(code);
  return { meaning, display: meaning === DATE ? null : displayOfCode(code) };
}

export function formatOfId(id: number): NumberFormat {
  return { meaning: meaningOfId(id), display: null };
}
