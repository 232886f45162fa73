/** The words with which an office chooses how its amounts are worded: "lẻ ngàn chẵn". */
import { amountInEnglishWords } from './amount-in-english-words';
import { amountInWords, type AmountWording } from './amount-in-words';
import type { Decimal } from '../figures/decimal';
import { labelKey } from '../text';

/** Whole đồng → words. @throws {RangeError} as amountInWords does */
export type Say = (dong: Decimal) => string;

const VIETNAMESE = new Map<string, Partial<AmountWording>>(
  (
    [
      ['linh', { link: 'linh' }],
      ['lẻ', { link: 'lẻ' }],
      ['nghìn', { thousand: 'nghìn' }],
      ['ngàn', { thousand: 'ngàn' }],
      ['tỷ', { billion: 'tỷ' }],
      ['tỉ', { billion: 'tỉ' }],
      ['chẵn', { even: true }],
    ] as const
  ).map(([word, wording]) => [labelKey(word), wording]),
);

/** "": the usual words; "lẻ ngàn chẵn": an office's own; "en": English. Null where a word is not understood. */
export function sayingOf(words: string): Say | null {
  const keys = labelKey(words)
    .split(' ')
    .filter((key) => key !== '');
  if (keys.length === 1 && keys[0] === 'en') return amountInEnglishWords;
  let wording: Partial<AmountWording> = {};
  for (const key of keys) {
    const known = VIETNAMESE.get(key);
    if (!known) return null;
    wording = { ...wording, ...known };
  }
  return (dong) => amountInWords(dong, wording);
}
