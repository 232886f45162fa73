/** Money that each one got: no total of anything. */
import { containsWords, labelKey } from '../../core/text';
import type { Claim } from './claim';
import type { Claims } from './find-claims';

const EACH = ['mỗi', 'từng'].map(labelKey);
const ON_AVERAGE = labelKey('bình quân');
const EACH_BEHIND = ['mỗi', 'một'].map(labelKey);
/** "25 triệu đồng/nhà". */
const BY_THE_PIECE = /^\s*\/\s*\p{L}/u;
const NEAREST_WORDS = 4;

function nearest({ before }: Claim): string {
  return before.split(' ').slice(-NEAREST_WORDS).join(' ');
}

/** "bình quân 294.000 đồng một suất": rounded, and no figure to multiply with. */
export function isOnAverage(claim: Claim): boolean {
  return containsWords(nearest(claim), ON_AVERAGE);
}

export function isForEach({ paragraphs }: Pick<Claims, 'paragraphs'>, claim: Claim): boolean {
  const { paragraph, end, noun } = claim;
  if (isOnAverage(claim) || EACH.some((one) => containsWords(nearest(claim), one))) return true;
  if (EACH_BEHIND.some((one) => `${noun} `.startsWith(`${one} `))) return true;
  return BY_THE_PIECE.test(paragraphs[paragraph]?.paragraph.text.slice(end, end + NEAREST_WORDS) ?? '');
}
