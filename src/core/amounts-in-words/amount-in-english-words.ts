/** The same amount in English, for a partner who reads the report. */
import { assertSayable, capitalised } from './amount-in-words';
import { isNegative, type Decimal } from '../figures/decimal';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['quadrillion', 'trillion', 'billion', 'million', 'thousand'];
const GROUPS = SCALES.length + 1;

function belowHundred(value: number): string {
  if (value < SMALL.length) return SMALL[value] ?? '';
  const ten = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? ten : `${ten}-${SMALL[value % 10] ?? ''}`;
}

function groupWords(group: number): string[] {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  return [...(hundreds > 0 ? [SMALL[hundreds] ?? '', 'hundred'] : []), ...(rest > 0 ? [belowHundred(rest)] : [])];
}

/**
 * "2080840" → "Two million eighty thousand eight hundred forty dong".
 * @param dong whole đồng, below 10^18
 * @throws {RangeError} where it is not
 */
export function amountInEnglishWords(dong: Decimal): string {
  assertSayable(dong);
  const groups = (
    dong
      .replace('-', '')
      .padStart(GROUPS * 3, '0')
      .match(/\d{3}/g) ?? []
  ).map(Number);
  const words = groups.flatMap((group, index) => {
    const scale = SCALES[index];
    return group === 0 ? [] : [...groupWords(group), ...(scale === undefined ? [] : [scale])];
  });
  const all = [...(isNegative(dong) ? ['minus'] : []), ...(words.length > 0 ? words : ['zero']), 'dong'];
  return capitalised(all.join(' '));
}
