/** "Số đoàn viên kết nạp mới là 328", "Số CĐCS thành lập mới: 02": what is counted heads the sentence. */
import { labelKey } from '../../core/text';
import type { Claim } from '../claims/claim';

const [NUMBER, MONEY] = [labelKey('số'), labelKey('tiền')];
/** What may stand behind the figure all the same, and tells nothing of what is counted. */
const PLAIN_NOUNS = new Set(['', 'người', 'đơn vị', 'trường hợp'].map(labelKey));

/** Key of the words behind the last "số" before the figure; null where the figure has a noun of its own; a cell's may be no more than its measure. */
export function subjectOf({ noun, before, cell }: Pick<Claim, 'noun' | 'before' | 'cell'>): string | null {
  if (!cell && !PLAIN_NOUNS.has(noun)) return null;
  const words = before.split(' ');
  const at = words.lastIndexOf(NUMBER);
  return at < 0 || words[at + 1] === MONEY ? null : words.slice(at + 1).join(' ');
}
