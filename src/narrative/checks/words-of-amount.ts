/** "2.899.090.000đ (Hai tỷ … đồng chẵn)": the figure against its words. */
import { amountFromWords } from '../../core/amount-from-words';
import { compare } from '../../core/decimal';
import { labelKey } from '../../core/text';
import { words } from '../tokens/words';
import type { Claim } from '../claims/claim';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

const FIRST_WORDS = words('không một hai ba bốn tư năm sáu bảy bẩy tám chín mười âm');
const LEAD = ['bằng', 'chữ'].map(labelKey);
const DONG = labelKey('đồng');
const SIGNS = /[*_]/g;
const LONGEST = 400;

/** The words in the bracket behind an amount; null where it holds something else. */
function wordsBehind(claim: Claim, { paragraphs }: CheckContext): string | null {
  const read = paragraphs[claim.paragraph];
  if (!read || claim.kind !== 'money') return null;
  const { tokens, paragraph } = read;
  let at = claim.tokens[1] + 1;
  while (tokens[at]?.kind === 'sign' && /^[*_,.:]$/.test(tokens[at]?.key ?? '')) at += 1;
  if (tokens[at]?.key !== '(') return null;
  const open = tokens[at];
  let first = at + 1;
  while (tokens[first]?.kind === 'sign') first += 1;
  const lead = LEAD.every((key, index) => tokens[first + index]?.key === key);
  if (!lead && !FIRST_WORDS.has(tokens[first]?.key ?? '')) return null;
  const close = tokens.slice(first, first + 80).find(({ key }) => key === ')');
  if (!open || !close || close.start - open.end > LONGEST) return null;
  const inside = paragraph.text.slice(open.end, close.start).replace(SIGNS, ' ');
  return lead || labelKey(inside).split(' ').includes(DONG) ? inside.trim() : null;
}

function compared(context: CheckContext): { claim: Claim; words: string }[] {
  return context.claims.flatMap((claim) => {
    const said = wordsBehind(claim, context);
    return said === null ? [] : [{ claim, words: said }];
  });
}

export const amountInWordsCheck: NarrativeCheck<'amount-in-words'> = {
  id: 'amount-in-words',
  severity: 'error',
  find: (context) =>
    compared(context).flatMap(({ claim, words: said }): FoundInText<'amount-in-words'>[] => {
      const read = amountFromWords(said);
      const value = valueOf(claim);
      if (read.state !== 'amount' || value === null || compare(read.value, value) === 0) return [];
      return [{ at: placeOf(claim), params: { amount: claim.text, words: said, said: read.value } }];
    }),
};

/** Words that are no amount, or two; one of the two may still be the figure. */
export const unclearWords: NarrativeCheck<'unclear-words'> = {
  id: 'unclear-words',
  severity: 'warning',
  find: (context) =>
    compared(context).flatMap(({ claim, words: said }): FoundInText<'unclear-words'>[] => {
      const read = amountFromWords(said);
      if (read.state !== 'no-amount') return [];
      return [{ at: placeOf(claim), params: { amount: claim.text, words: said, why: read.why } }];
    }),
};
