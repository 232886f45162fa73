/** "2.899.090.000đ (Hai tỷ … đồng chẵn)": the figure against its words. */
import { amountFromWords } from '../../core/amount-from-words';
import { compare } from '../../core/decimal';
import { labelKey } from '../../core/text';
import type { Token } from '../tokens/token';
import { words } from '../tokens/words';
import type { Claim } from '../claims/claim';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

const FIRST_WORDS = words('không một hai ba bốn tư năm sáu bảy bẩy tám chín mười âm');
const LEAD = ['bằng', 'chữ'].map(labelKey);
const DONG = labelKey('đồng');
const SIGNS = /[*_]/g;
const MOST_TOKENS = 80;

function pastSigns(tokens: readonly Token[], from: number, signs: RegExp): number {
  let at = from;
  while (tokens[at]?.kind === 'sign' && signs.test(tokens[at]?.key ?? '')) at += 1;
  return at;
}

/** Whether an amount in words can begin at a token. */
function beginsWords(tokens: readonly Token[], at: number): boolean {
  return LEAD.every((key, index) => tokens[at + index]?.key === key) || FIRST_WORDS.has(tokens[at]?.key ?? '');
}

/** The words in the bracket behind an amount; null where it holds something else. */
function wordsBehind(claim: Claim, { paragraphs }: CheckContext): string | null {
  const read = paragraphs[claim.paragraph];
  if (!read || claim.kind !== 'money') return null;
  const { tokens, paragraph } = read;
  const at = pastSigns(tokens, claim.tokens[1] + 1, /^[*_,.:]$/);
  const open = tokens[at];
  const first = pastSigns(tokens, at, /./u);
  if (open?.key !== '(' || !beginsWords(tokens, first)) return null;
  const close = tokens.slice(first, first + MOST_TOKENS).find(({ key }) => key === ')');
  if (!close) return null;
  const inside = paragraph.text.slice(open.end, close.start).replace(SIGNS, ' ').trim();
  // "(hai đợt)" behind an amount is no amount.
  return ` ${labelKey(inside)} `.includes(` ${DONG} `) || tokens[first]?.key === LEAD[0] ? inside : null;
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
