/** An amount in words, as Vietnamese documents write it beside the figure. */
import { compare, isNegative, isWhole, type Decimal } from '../figures/decimal';

/** Ways of saying the same that differ from region to region and from office to office. */
export interface AmountWording {
  /** Before a single unit after a hundred: "một trăm linh năm", in the south "lẻ năm". */
  readonly link: 'linh' | 'lẻ';
  readonly thousand: 'nghìn' | 'ngàn';
  readonly billion: 'tỷ' | 'tỉ';
  /** "đồng chẵn": nothing less than a đồng stands behind it. */
  readonly even: boolean;
}

export const USUAL_WORDING: AmountWording = { link: 'linh', thousand: 'nghìn', billion: 'tỷ', even: false };

/** The largest amount that is put into words: beyond it documents have no settled word ("tỷ tỷ", "triệu tỷ tỷ"). */
export const LARGEST_IN_WORDS: Decimal = '999999999999999999';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A unit changes its word after a ten: hai mươi mốt, hai mươi tư, mười lăm. */
function unitAfterTens(unit: number, tens: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  return tens > 1 && unit === 4 ? 'tư' : (DIGITS[unit] ?? '');
}

function belowHundred(tens: number, unit: number, link: string): string[] {
  if (tens === 0) return unit === 0 ? [] : [link, DIGITS[unit] ?? ''];
  const ten = tens === 1 ? ['mười'] : [DIGITS[tens] ?? '', 'mươi'];
  return unit === 0 ? ten : [...ten, unitAfterTens(unit, tens)];
}

/** Three digits; those behind others are said in full: "không trăm linh năm". */
function groupWords(group: number, leads: boolean, link: string): string[] {
  const [hundreds, tens, unit] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  if (leads && hundreds === 0) return tens === 0 ? [DIGITS[unit] ?? ''] : belowHundred(tens, unit, link);
  return [DIGITS[hundreds] ?? '', 'trăm', ...belowHundred(tens, unit, link)];
}

/** Words up to 999 999 999; groups of nothing are not said. */
function belowBillion(digits: string, leads: boolean, { link, thousand }: AmountWording): string[] {
  const groups = (digits.padStart(9, '0').match(/\d{3}/g) ?? []).map(Number);
  let first = leads;
  return groups.flatMap((group, index) => {
    if (group === 0) return [];
    const words = groupWords(group, first, link);
    first = false;
    const scale = ['triệu', thousand][index];
    return scale === undefined ? words : [...words, scale];
  });
}

function wholeWords(digits: string, wording: AmountWording): string[] {
  const billions = digits.slice(0, -9);
  if (billions === '') return belowBillion(digits, true, wording);
  return [...belowBillion(billions, true, wording), wording.billion, ...belowBillion(digits.slice(-9), false, wording)];
}

/** The first letter as a capital. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** @throws {RangeError} where the amount is no whole number of đồng, or beyond what is put into words */
export function assertSayable(dong: Decimal): void {
  const size = dong.replace('-', '');
  if (!isWhole(dong) || compare(size, LARGEST_IN_WORDS) > 0) throw new RangeError(`no words for ${dong} đồng`);
}

/**
 * "2080840" → "Hai triệu không trăm tám mươi nghìn tám trăm bốn mươi đồng".
 * @param dong whole đồng, below 10^18
 * @throws {RangeError} where it is not
 */
export function amountInWords(dong: Decimal, options: Partial<AmountWording> = {}): string {
  assertSayable(dong);
  const wording = { ...USUAL_WORDING, ...options };
  const words = dong === '0' ? ['không'] : wholeWords(dong.replace('-', ''), wording);
  const all = [...(isNegative(dong) ? ['âm'] : []), ...words, 'đồng', ...(wording.even ? ['chẵn'] : [])];
  return capitalised(all.join(' '));
}
