/** An amount in words → the number: "Hai tỷ, tám trăm … đồng chẵn./." What has two readings has none here. */
import type { Decimal } from '../figures/decimal';
import { tokensOf, type NumberWord, type Token } from './number-words';
import {
  isBetweenGroups,
  isBeyondWords,
  NOTHING_SAID,
  readingsOf,
  withWord,
  type NumberSoFar,
} from './parse-number-words';
import { labelKey } from '../text';

export type WhyNoAmount =
  /** Nothing is written. */
  | 'no-words'
  /** A word or sign that no amount in words contains. */
  | 'strange-word'
  /** A word of numbers in a place where it makes no sense. */
  | 'misplaced-word'
  /** It stops where more has to follow: "hai trăm linh". */
  | 'unfinished'
  /** Speech reads it in two ways: "ba triệu hai". */
  | 'two-readings'
  /** Beyond LARGEST_IN_WORDS. */
  | 'too-large';

/** An amount, whole and exact. */
export interface SaidAmount {
  readonly state: 'amount';
  readonly value: Decimal;
  /** Whether "đồng" was said. */
  readonly dong: boolean;
}

/** Where in the text it stopped making sense; `end` is behind the last letter of that place. */
export interface NoAmount {
  readonly state: 'no-amount';
  readonly why: WhyNoAmount;
  readonly start: number;
  readonly end: number;
  /** The values it may have; empty unless there are two. */
  readonly readings: readonly Decimal[];
}

export type AmountFromWords = SaidAmount | NoAmount;

/** A space between words; a comma only between groups. */
const GAP = /^\s+$/;
const COMMA_GAP = /^\s*,\s*$/;
const FRONT = /^[\s("'“‘[]*$/;
const TAIL = /^[\s.,;:/)"'”’\]]*$/;

/** "Bằng chữ: …" stands before the words in many a document. */
const LEADS = ['số tiền bằng chữ', 'viết bằng chữ', 'bằng chữ'].map((lead) => labelKey(lead).split(' '));

/** "đồng Việt Nam" is one currency as "đồng" is. */
function afterCurrency(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isVietNam = first?.key === labelKey('Việt') && second?.key === labelKey('Nam');
  return isVietNam && GAP.test(first.before) && GAP.test(second.before) ? at + 2 : at;
}

/** What was understood of the words from one place on. */
export interface Parsed {
  readonly readings: readonly Decimal[];
  readonly dong: boolean;
  /** Index of the first word that belongs to it no more. */
  readonly next: number;
  /** Why the word at `next` does not belong to it. */
  readonly stop: 'strange-word' | 'misplaced-word' | 'too-large' | 'end';
}

function stopAt(token: Token | undefined): Parsed['stop'] {
  if (token === undefined) return 'end';
  return token.word === null || token.word.kind === 'inexact' ? 'strange-word' : 'misplaced-word';
}

/** The unit and "chẵn" behind the number. */
function parseTail(
  tokens: readonly Token[],
  from: number,
  until: number,
): { readonly dong: boolean; readonly next: number } {
  let next = from;
  const has = (kind: NumberWord['kind']): boolean =>
    next < until && tokens[next]?.word?.kind === kind && GAP.test(tokens[next]?.before ?? '');
  const dong = has('dong');
  if (dong) next = afterCurrency(tokens, next + 1);
  if (has('even')) next += 1;
  return { dong, next };
}

/** Whether a word may follow with what stands between it and the word before. */
function isBound({ before }: Token, so: NumberSoFar): boolean {
  return so === NOTHING_SAID || GAP.test(before) || (COMMA_GAP.test(before) && isBetweenGroups(so));
}

interface NumberParsed {
  readonly so: NumberSoFar;
  readonly next: number;
  readonly stop: Parsed['stop'];
}

function parseNumber(tokens: readonly Token[], from: number, until: number): NumberParsed {
  let so = NOTHING_SAID;
  for (let next = from; ; next += 1) {
    const token = next < until ? tokens[next] : undefined;
    const word = token && isBound(token, so) ? token.word : null;
    const longer = word && withWord(so, word);
    if (!longer) return { so, next, stop: word && isBeyondWords(so, word) ? 'too-large' : stopAt(token) };
    so = longer;
  }
}

/** Understands as many words as make sense from `from` on, and none from `until` on. */
export function parseAmount(tokens: readonly Token[], from: number, until = tokens.length): Parsed {
  const minus = tokens[from]?.word?.kind === 'minus';
  const first = minus ? from + 1 : from;
  const { so, next, stop } = parseNumber(tokens, first, until);
  if (next === first) return { readings: [], dong: false, next, stop };
  const tail = parseTail(tokens, next, until);
  const readings = readingsOf(so, tail.dong).map((one) => (minus && one !== '0' ? `-${one}` : one));
  return { readings, ...tail, stop: tail.next === next ? stop : stopAt(tokens[tail.next]) };
}

function noAmount(why: WhyNoAmount, start: number, end: number, readings: readonly Decimal[] = []): NoAmount {
  return { state: 'no-amount', why, start, end, readings };
}

function leadOf(tokens: readonly Token[]): number {
  const lead = LEADS.find((words) => words.every((word, index) => tokens[index]?.key === word));
  return lead?.length ?? 0;
}

/** A sign between two words that belongs there in no amount: "hai - ba triệu", "hai, mươi". */
function oddGap(text: string, { before, start }: Token): NoAmount | null {
  const sign = before.trim();
  if (sign === '') return null;
  const at = text.lastIndexOf(sign, start);
  return noAmount(sign === ',' ? 'misplaced-word' : 'strange-word', at, at + sign.length);
}

function readWhole(text: string, tokens: readonly Token[], from: number): AmountFromWords {
  const { readings, dong, next, stop } = parseAmount(tokens, from);
  const stopped = tokens[next];
  if (stopped) {
    if (next > from && stop !== 'too-large') {
      const odd = oddGap(text, stopped);
      if (odd) return odd;
    }
    return noAmount(stop === 'end' ? 'strange-word' : stop, stopped.start, stopped.end);
  }
  const last = tokens.at(-1);
  const [start, end] = [last?.start ?? 0, last?.end ?? 0];
  const [value] = readings;
  if (value === undefined) return noAmount('unfinished', start, end);
  return readings.length > 1 ? noAmount('two-readings', start, end, readings) : { state: 'amount', value, dong };
}

/** Reads a text that is an amount in words and nothing else but signs around it. */
export function amountFromWords(text: string): AmountFromWords {
  const tokens = tokensOf(text);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return noAmount('no-words', 0, text.length);
  const lead = leadOf(tokens);
  if (!FRONT.test(first.before)) return noAmount('strange-word', 0, first.start);
  const from = tokens[lead];
  if (!from) return noAmount('no-words', last.start, last.end);
  const read = readWhole(text, tokens, lead);
  if (read.state === 'amount' && !TAIL.test(text.slice(last.end)))
    return noAmount('strange-word', last.end, text.length);
  return read;
}
