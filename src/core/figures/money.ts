/** Money is whole đồng; the form prints it in units of its own (Triệu đồng). */
import { divide, isWhole, multiply, type Decimal } from './decimal';
import { labelKey } from '../text';

const UNIT_WORDS: readonly (readonly [words: readonly string[], dong: Decimal])[] = [
  [['đ', 'đồng', 'vnđ', 'vnd', 'đ chẵn', 'đồng chẵn'], '1'],
  [['nghìn', 'ngàn', 'nghìn đồng', 'ngàn đồng', 'nghìn đ', 'ngàn đ'], '1000'],
  [['triệu', 'tr', 'triệu đồng', 'tr.đ', 'trđ', 'tr.đồng', 'triệu đ'], '1000000'],
  [['tỷ', 'tỉ', 'tỷ đồng', 'tỉ đồng', 'tỷ đ', 'tỉ đ'], '1000000000'],
];

const DONG_BY_WORD = new Map(UNIT_WORDS.flatMap(([words, dong]) => words.map((word) => [labelKey(word), dong])));

/** How many đồng a unit word means ("triệu đồng" → "1000000"); null where the word is no unit of money. */
export function dongOf(unitWord: string): Decimal | null {
  return DONG_BY_WORD.get(labelKey(unitWord)) ?? null;
}

/** Whole đồng of an amount in units of `dong`. */
export function inDong(amount: Decimal, dong: Decimal): Decimal {
  return multiply(amount, dong);
}

/** Whole đồng told in units of `unit` đồng, a power of ten: exact, for nothing stands behind the zeros it takes away. */
export function inUnitsOf(dong: Decimal, unit: Decimal): Decimal {
  return divide(dong, unit, unit.length - 1);
}

/** Whether the amount ends at a whole đồng. */
export function isDongExact(amount: Decimal, dong: Decimal): boolean {
  return isWhole(inDong(amount, dong));
}
