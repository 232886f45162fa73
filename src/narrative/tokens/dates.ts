/** Digits that say when: "28/6", "12/6/2021", "tháng 10/2022", "2021 - 2025". */
import { labelKey } from '../../core/text';
import { words } from './words';
import { touches, type Token } from './token';

const YEAR = /^(?:1[89]|20|21)\d\d$/;
const BEFORE_DATE = words('ngày tháng đến từ hết trước sau mồng mùng dịp quý hôm sáng chiều tối');
/** What can follow a date, but not the first of two figures: "28/6 với chủ đề", "8/3 và ngày 20/3". */
const AFTER_DATE = words(
  'và đến với của tới ở tại để năm cho là hằng hàng nhằm trong theo do đã được thì có gắn bằng vào trên từ các những',
);
const BEFORE_YEAR = words('năm niên học khóa kỳ đoạn');
const BEFORE_FIGURE = words('có được cho là với số hơn trên gần khoảng tổng đạt thu dưới chừng');

function within(text: string, least: number, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

const isDay = (token: Token | undefined): boolean => token !== undefined && within(token.text, 1, 31);
const isMonth = (token: Token | undefined): boolean => token !== undefined && within(token.text, 1, 12);
export const isYear = (token: Token | undefined): boolean => token?.kind === 'number' && YEAR.test(token.text);

function slashed(tokens: readonly Token[], at: number): boolean {
  const [a, slash, b] = tokens.slice(at, at + 3);
  return a?.kind === 'number' && slash?.key === '/' && b?.kind === 'number' && touches(a, slash) && touches(slash, b);
}

/** d/m/yyyy and m/yyyy are always dates. d/m is one unless something is counted behind it. */
function slashedDate(tokens: readonly Token[], at: number): number {
  if (!slashed(tokens, at)) return 0;
  const [a, , b, , year] = tokens.slice(at, at + 5);
  if (slashed(tokens, at + 2) && isDay(a) && isMonth(b) && isYear(year)) return 5;
  if (isMonth(a) && isYear(b)) return 3;
  if (!isDay(a) || !isMonth(b)) return 0;
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  const counts = after?.kind === 'word' && !AFTER_DATE.has(after.key);
  return (before?.kind === 'word' && BEFORE_DATE.has(before.key)) || !counts ? 3 : 0;
}

const DASHES = new Set(['-', '–', '—', '÷']);

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

/** Whether a number that looks like a year is one, by its neighbours. */
function isLoneYear(before: Token | undefined, after: Token | undefined): boolean {
  if (isWord(before) && BEFORE_YEAR.has(before.key)) return true;
  if (isWord(before) && BEFORE_FIGURE.has(before.key) && isWord(after)) return false;
  // "1982 năm khởi nghĩa" counts years, and a thing counted stands behind a figure.
  return !isWord(after) || (after.key !== labelKey('năm') && AFTER_DATE.has(after.key));
}

/** "2021-2025" as one; a lone year by its neighbours. */
function years(tokens: readonly Token[], at: number): number {
  const [year, dash, other] = tokens.slice(at, at + 3);
  if (!isYear(year)) return 0;
  if (dash && DASHES.has(dash.key) && isYear(other)) return 3;
  return isLoneYear(tokens[at - 1], dash) ? 1 : 0;
}

function bareMonthOrDay(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.key;
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return 0;
  if (before === labelKey('ngày') || before === labelKey('mùng') || before === labelKey('mồng')) return 1;
  if (before === labelKey('tháng')) return tokens[at - 2]?.kind === 'number' ? 0 : 1;
  // "từ ngày 01 - 08/3/2025": the first day of a span.
  const dash = tokens[at + 1];
  return dash && DASHES.has(dash.key) && slashedDate(tokens, at + 2) > 0 ? 1 : 0;
}

/** How many tokens from `at` on make a date; 0 where none does. */
export function dateAt(tokens: readonly Token[], at: number): number {
  return slashedDate(tokens, at) || years(tokens, at) || bareMonthOrDay(tokens, at);
}

/** "717/717": two figures, not a day and a month. */
export function ratioAt(tokens: readonly Token[], at: number): number {
  return slashed(tokens, at) && !slashed(tokens, at + 2) && dateAt(tokens, at) === 0 ? 3 : 0;
}

/** The year a date of three parts or two names; null where it names none. */
export function yearOf(date: Token): number | null {
  const year = /(?:^|\/)((?:1[89]|20|21)\d\d)$/.exec(date.text)?.[1];
  return year === undefined ? null : Number(year);
}
