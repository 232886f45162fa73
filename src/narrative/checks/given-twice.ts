/** The same quantity told twice with different figures: "tổng số đoàn viên công đoàn là 26.016 … 26.106". */
import { compare } from '../../core/figures/decimal';
import { labelKey } from '../../core/text';
import type { Claim } from '../claims/claim';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

const TOTAL = labelKey('tổng số');
const FEWEST_WORDS = 2;
const LITTLE_WORDS = new Set(['là', 'có', 'đạt', 'gồm', 'được'].map(labelKey));
/** A figure of another year, or before a change, is another quantity. */
const OTHERWISE = ['so với', 'năm trước', 'cùng kỳ', 'trước khi', 'nâng', 'còn', 'giai đoạn'].map(labelKey);

/** What a total is of, in words that would stand there the second time too; null for any other figure. */
function totalOf({ kind, role, before, noun, approximation, segmentKey, readings }: Claim): string | null {
  if ((kind !== 'count' && kind !== 'money') || role !== 'figure' || approximation !== null || readings.length !== 1)
    return null;
  if (OTHERWISE.some((words) => ` ${segmentKey} `.includes(` ${words} `))) return null;
  const at = ` ${before} `.lastIndexOf(` ${TOTAL} `);
  if (at < 0) return null;
  const said = before
    .slice(at + TOTAL.length)
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !LITTLE_WORDS.has(word));
  const all = said.length > 0 ? said : noun.split(' ').slice(0, 4);
  // "tổng số tiền" alone can be the total of anything.
  return all.length < FEWEST_WORDS || all[0] === labelKey('tiền') ? null : `${kind} ${all.join(' ')}`;
}

/** The words from "tổng số" up to the figure, as they stand there. */
function writtenBefore({ paragraph, tokens: [first], start }: Claim, paragraphs: CheckContext['paragraphs']): string {
  const read = paragraphs[paragraph];
  const [total] = TOTAL.split(' ');
  let at = first;
  while (at > 0 && read?.tokens[at]?.key !== total) at -= 1;
  return read?.paragraph.text.slice(read.tokens[at]?.start ?? start, start).trim() ?? '';
}

export const givenTwice: NarrativeCheck<'given-twice'> = {
  id: 'given-twice',
  severity: 'warning',
  find: ({ claims, partsLists, paragraphs }: CheckContext) => {
    const parts = new Set(partsLists.flatMap((list) => list.parts.map(({ id }) => id)));
    const first = new Map<string, Claim>();
    return claims.flatMap((claim): FoundInText<'given-twice'>[] => {
      const about = parts.has(claim.id) ? null : totalOf(claim);
      if (about === null) return [];
      const earlier = first.get(about);
      if (!earlier) {
        first.set(about, claim);
        return [];
      }
      if (compare(valueOf(earlier) ?? '0', valueOf(claim) ?? '0') === 0) return [];
      const params = { first: earlier.text, second: claim.text, about: writtenBefore(claim, paragraphs) };
      return [{ at: placeOf(claim), params }];
    });
  },
};
