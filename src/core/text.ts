/**
 * Comparing Vietnamese labels as people mean them: composed or decomposed Unicode, old or new placement of the tone mark,
 * LĐLĐ or LDLĐ, any case, spaces and punctuation.
 */

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}\p{M}]+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Without what a text copied from elsewhere brings along and nobody sees. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The same labels stand in every file of a run. Few and short enough to be remembered, whatever a hostile file holds. */
const MOST_REMEMBERED = 2000;
const LONGEST_REMEMBERED = 400;

function remembering(keyOf: (text: string) => string): (text: string) => string {
  const remembered = new Map<string, string>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const key = keyOf(text);
    if (text.length > LONGEST_REMEMBERED) return key;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(ownCopy(text), key);
    return key;
  };
}

/** A text cut out of a file's part can keep the whole part in memory; a joined one stands for itself. */
function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}

/** hoà and hòa become the same: the word's tone marks move behind its letters. */
function toneLast(word: string): string {
  const tones = word.match(TONE_MARKS);
  return tones ? word.replace(TONE_MARKS, '') + tones.sort().join('') : word;
}

/** The key under which two spellings of one label are equal, tones kept: "THỎA  ước" and "thoả ước" have the same. */
export const labelKey = remembering((text) => {
  const words = text
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .toLowerCase()
    // ð and ɖ look like đ as capitals, and converters of old text leave them behind.
    .replace(/[đðɖ]/g, 'd')
    .replace(NOT_LETTER_OR_DIGIT, ' ')
    .trim();
  return words.split(' ').map(toneLast).join(' ');
});

/** A coarser key, without any mark: for file names and for text typed without them. */
export const plainKey = remembering((text) => labelKey(text).replace(MARKS, '').replace(/ +/g, ' ').trim());

/** Whether the words of `key` stand in `text`, whole and in this order; both are keys of the same sort. */
export function containsWords(text: string, key: string): boolean {
  return key !== '' && text.includes(key) && ` ${text} `.includes(` ${key} `);
}

/** A label without the numbering that some put in front of it: "1. Kết nạp đoàn viên", "I.1 …", "- Số tiền", "a) …". */
export function withoutNumbering(text: string): string {
  return text.replace(/^\s*(?:(?:[-–•+*]|(?:[IVX]{1,4}|\d{1,2}|[a-d])(?:[.)/]|\s))\s*)+/u, '');
}

/** How many letters must change to make one key the other; stops counting beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** Whether two words differ by a slip of the hand: one letter, or two neighbours that changed places. */
function isSlipOfWord(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return a === b;
  if (editDistance(a, b, 1) <= 1) return true;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a.length === b.length && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/**
 * Whether one key can be the other mistyped: at most one slip a word, or a space too many or too few. Another word or
 * another number is another thing, however few letters they differ by ("ký mới" and "ký lại", "217" and "218").
 */
export function isSlip(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.length !== others.length) return words.join('') === others.join('');
  return words.every((word, index) => isSlipOfWord(word, others[index] ?? ''));
}
