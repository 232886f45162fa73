/** The words that Vietnamese numbers are made of, and where they stand in a text. */
import { labelKey } from '../text';

/** What a digit's word may stand behind: "lăm" only behind tens, "một" anywhere. */
type Place = 'hundreds' | 'link' | 'ten' | 'tens';

export type NumberWord =
  | {
      readonly kind: 'digit';
      readonly value: number;
      /** Null where the word may stand anywhere in a number. */
      readonly behind: readonly Place[] | null;
    }
  /** mười; mươi; trăm; linh, lẻ; âm */
  | { readonly kind: 'ten' | 'tens' | 'hundred' | 'link' | 'minus' }
  /** nghìn, triệu, tỷ */
  | { readonly kind: 'scale'; readonly value: number }
  /** đồng, đ, VNĐ; chẵn, tròn */
  | { readonly kind: 'dong' | 'even' }
  /** rưỡi, vài, phẩy …: said of numbers, but no part of an amount as documents write it. */
  | { readonly kind: 'inexact' };

export const THOUSAND = 1000;
const MILLION = 1_000_000;
export const BILLION = 1_000_000_000;

const PLAIN_DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

const WORDS: readonly (readonly [string, NumberWord])[] = [
  ...PLAIN_DIGITS.map((word, value) => [word, { kind: 'digit', value, behind: null }] as const),
  ['bẩy', { kind: 'digit', value: 7, behind: null }],
  ['mốt', { kind: 'digit', value: 1, behind: ['tens'] }],
  ['tư', { kind: 'digit', value: 4, behind: ['tens', 'link'] }],
  ['lăm', { kind: 'digit', value: 5, behind: ['tens', 'ten', 'link'] }],
  ['nhăm', { kind: 'digit', value: 5, behind: ['tens', 'ten'] }],
  ['mười', { kind: 'ten' }],
  ['mươi', { kind: 'tens' }],
  ['trăm', { kind: 'hundred' }],
  ['linh', { kind: 'link' }],
  ['lẻ', { kind: 'link' }],
  ['nghìn', { kind: 'scale', value: THOUSAND }],
  ['ngàn', { kind: 'scale', value: THOUSAND }],
  ['triệu', { kind: 'scale', value: MILLION }],
  ['tỷ', { kind: 'scale', value: BILLION }],
  ['tỉ', { kind: 'scale', value: BILLION }],
  ['âm', { kind: 'minus' }],
  ['đồng', { kind: 'dong' }],
  ['đ', { kind: 'dong' }],
  ['vnđ', { kind: 'dong' }],
  ['chẵn', { kind: 'even' }],
  ['tròn', { kind: 'even' }],
  ...['rưỡi', 'rưởi', 'chục', 'vạn', 'phẩy', 'phảy', 'vài', 'mấy', 'nửa'].map(
    (word) => [word, { kind: 'inexact' }] as const,
  ),
];

const BY_KEY = new Map(WORDS.map(([word, meaning]) => [labelKey(word), meaning]));

export interface Token {
  /** As written. */
  readonly text: string;
  /** Place in the text, in UTF-16 units; `end` is behind the last one. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** Null where it is no word of a number. */
  readonly word: NumberWord | null;
  /** What stands between it and the word before. */
  readonly before: string;
}

const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

/** The words of a text, composed or decomposed, each with its place. */
export function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const [written] = match;
    const [start, end] = [match.index, match.index + written.length];
    const before = text.slice(last, start);
    last = end;
    const key = labelKey(written);
    return { text: written, start, end, key, word: BY_KEY.get(key) ?? null, before };
  });
}
