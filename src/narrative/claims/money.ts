/** Units behind digits: "đ", "triệu đồng", "2 tỷ 899 triệu", and the words that only begin like one ("07 đồng chí"). */
import type { Decimal } from '../../core/figures/decimal';
import { dongOf } from '../../core/figures/money';
import { labelKey } from '../../core/text';
import { touches, type Token } from '../tokens/token';
import { words } from '../tokens/words';

const NOT_MONEY = words(
  'chí hồ bào đội nghiệp thời hành ý bộ phục diễn loạt đều cấp hương môn ruộng dao thuận chủ tác lòng dân minh',
);
const DONG = labelKey('đồng');
const LETTER = labelKey('đ');

export interface Unit {
  /** How many đồng (or things) one is. */
  readonly factor: Decimal;
  /** Whether it is money for certain; "4 nghìn" can be people as well. */
  readonly money: boolean;
  /** Tokens it takes. */
  readonly count: number;
}

/** "đồng" or "đ" at a place, and not the beginning of another word; 0 where neither stands. */
function dongAt(tokens: readonly Token[], at: number): number {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return 0;
  if (token.key === DONG) return after?.kind === 'word' && NOT_MONEY.has(after.key) ? 0 : 1;
  if (token.key === 'vnd') return 1;
  // A typed mark of a note can stick to it: "2.899.090.000đ5". A raised đ comes as a plain d.
  if (!/^d\d{0,2}$/.test(token.key)) return 0;
  return token.key === LETTER && token.text !== 'd' ? 1 : touches(before, token) ? 1 : 0;
}

const SCALES = words('nghìn ngàn triệu tỷ tỉ tr');

/** The unit that begins at a token; null where none does. */
export function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at];
  if (dongAt(tokens, at) > 0) return { factor: '1', money: true, count: 1 };
  if (token?.key === 'trd') return { factor: '1000000', money: true, count: 1 };
  if (token?.kind !== 'word' || !SCALES.has(token.key)) return null;
  const factor = dongOf(token.text);
  if (factor === null) return null;
  const dotted = tokens[at + 1]?.key === '.' && touches(token, tokens[at + 1]) && dongAt(tokens, at + 2) > 0;
  if (dotted) return { factor, money: true, count: 3 };
  if (dongAt(tokens, at + 1) > 0) return { factor, money: true, count: 2 };
  return { factor, money: false, count: 1 };
}

const MONEY_WORDS = words('tiền phí giá vốn nguồn thu chi quỹ');

/** Whether the words before a figure speak of money. */
export function speaksOfMoney(before: string): boolean {
  return before
    .split(' ')
    .slice(-6)
    .some((word) => MONEY_WORDS.has(word));
}
