/** Finds amounts in words inside sentences: "… 241.500.000đ (Hai trăm bốn mươi mốt triệu, năm trăm nghìn đồng chẵn) …". */
import { parseAmount } from './amount-from-words';
import type { Decimal } from '../figures/decimal';
import { tokensOf, type Token } from './number-words';
import { labelKey } from '../text';

export interface AmountInText {
  /** Place in the text, in UTF-16 units: its first letter, and behind its last one. */
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** "đồng" was said; without it the words may count people. */
  readonly dong: boolean;
}

const ADJACENT = /^[\s,]+$/;

/** Behind "đồng" these make another word of it: "hai nghìn đồng chí", "ba triệu đồng bào". */
const COMPOUNDS = new Set(['chí', 'hồ', 'bào', 'nghiệp', 'đội', 'phục', 'ý', 'hương'].map((word) => labelKey(word)));

/** Words of numbers that are other words as well: đầu tư, năm (year), không (not), linh, lẻ. */
const OTHER_WORDS = new Set(['tư', 'năm', 'không', 'linh', 'lẻ'].map((word) => labelKey(word)));

function saysNumber({ word }: Token): boolean {
  return word !== null && word.kind !== 'dong' && word.kind !== 'even';
}

/** Whether what stands behind the number words is their unit; "đồng chí" is none, and must not close the number. */
function unitFollows(tokens: readonly Token[], at: number): boolean {
  const [unit, behind] = [tokens[at]?.word?.kind, tokens[at + 1]];
  const isCompound = behind !== undefined && COMPOUNDS.has(behind.key) && behind.before === ' ';
  return (unit === 'dong' || unit === 'even') && !isCompound;
}

/** "năm 2023": the year, whatever stands before it. */
function isYear(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === labelKey('năm') && /^\d/.test(tokens[at + 1]?.key ?? '');
}

/** Behind the last of the number words that stand one behind another, with spaces and commas between. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (!token || !saysNumber(token) || !ADJACENT.test(token.before) || isYear(tokens, end)) break;
  }
  return end;
}

/** Whether a word of two meanings is the beginning of the number, "năm" of "năm trăm" and not of "năm hai nghìn". */
function begins({ word }: Token, next: Token | undefined): boolean {
  if (word?.kind !== 'digit' || word.behind !== null) return false;
  const isNumber = next?.word?.kind === 'ten' || (next?.word?.kind === 'digit' && next.word.behind === null);
  // "năm, sáu triệu": about five or six.
  return !isNumber || next.before.includes(',');
}

/** Where the number itself begins in a run: "mỗi năm hai triệu" is two million a year. */
function startInRun(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const token = tokens[at];
    if (!token || !OTHER_WORDS.has(token.key)) break;
    if (begins(token, at + 1 < end ? tokens[at + 1] : undefined)) break;
  }
  return at;
}

/** The amount that words in a row say; null where they say none, or none for certain. */
function amountOf(tokens: readonly Token[], from: number, end: number): AmountInText | null {
  const start = startInRun(tokens, from, end);
  const { readings, dong, next } = parseAmount(tokens, start, unitFollows(tokens, end) ? tokens.length : end);
  const [first, last, value] = [tokens[start], tokens[next - 1], readings[0]];
  if (!first || !last || value === undefined || readings.length > 1 || next < end) return null;
  const hasScale = tokens.slice(start, next).some(({ word }) => word?.kind === 'scale');
  return hasScale || dong ? { start: first.start, end: last.end, value, dong } : null;
}

/** A run as a whole or, where that makes no sense, what stands between its commas. */
function amountsOfRun(tokens: readonly Token[], from: number, end: number): AmountInText[] {
  const whole = amountOf(tokens, from, end);
  if (whole) return [whole];
  const found: AmountInText[] = [];
  let isOpen = false;
  let start = from;
  for (let at = from + 1; at <= end; at += 1) {
    if (at < end && !tokens[at]?.before.includes(',')) continue;
    const amount: AmountInText | null = isOpen ? null : amountOf(tokens, start, at);
    if (amount) found.push(amount);
    // What could not be understood leaves it open what follows.
    isOpen = amount === null;
    start = at;
  }
  return found;
}

/**
 * Every amount in words of a text, each as long as it goes, in their order. What speech reads in two ways and what goes
 * on with a word that is not understood ("hai tỷ rưỡi") is left out.
 */
export function amountsInWords(text: string): AmountInText[] {
  const tokens = tokensOf(text);
  const found: AmountInText[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !saysNumber(token)) continue;
    const end = endOfRun(tokens, at);
    found.push(...amountsOfRun(tokens, at, end));
    at = end - 1;
  }
  return found;
}
