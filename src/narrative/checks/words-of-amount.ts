/** "2.899.090.000đ (Hai tỷ … đồng chẵn)": the figure against its words. */
import { amountFromWords } from '../../core/amounts-in-words/amount-from-words';
import { compare } from '../../core/figures/decimal';
import { labelKey } from '../../core/text';
import type { Token } from '../tokens/token';
import { words } from '../tokens/words';
import type { Claim } from '../claims/claim';
import type { ReadParagraph } from '../claims/find-claims';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

const FIRST_WORDS = words('không một hai ba bốn tư năm sáu bảy bẩy tám chín mười âm');
const LEAD = ['bằng', 'chữ'].map(labelKey);
const DONG = labelKey('đồng');
const SIGNS = /[*_]/g;
const MOST_TOKENS = 80;
const MOST_STEPS = 10;

function pastSigns(tokens: readonly Token[], from: number, signs: RegExp): number {
  let at = from;
  while (tokens[at]?.kind === 'sign' && signs.test(tokens[at]?.key ?? '')) at += 1;
  return at;
}

/** "bằng chữ". */
function isLead(tokens: readonly Token[], at: number): boolean {
  return LEAD.every((key, index) => tokens[at + index]?.key === key);
}

/** Whether "bằng chữ" follows within a few tokens, before any figure. */
function hasLeadNear(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + MOST_STEPS && tokens[i]?.kind !== 'number'; i += 1) if (isLead(tokens, i)) return true;
  return false;
}

/** Whether an amount in words can begin at a token. */
function beginsWords(tokens: readonly Token[], at: number): boolean {
  return isLead(tokens, at) || FIRST_WORDS.has(tokens[at]?.key ?? '');
}

/** Words between token places, signs of stress left out; null where they are no amount. */
function amountWords({ tokens, paragraph }: ReadParagraph, first: number, end: number): string | null {
  const [from, to] = [tokens[first], tokens[end - 1]];
  if (!from || !to || end <= first) return null;
  const inside = paragraph.text.slice(from.start, to.end).replace(SIGNS, ' ').trim();
  // "(hai đợt)" behind an amount is no amount.
  return ` ${labelKey(inside)} `.includes(` ${DONG} `) || from.key === LEAD[0] ? inside : null;
}

/** Where a piece ends that begins at a token: at one of these signs, or after so many tokens; -1 where that is too far. */
function endAt(tokens: readonly Token[], from: number, signs: RegExp): number {
  for (let at = from; at < from + MOST_TOKENS; at += 1)
    if (tokens[at] === undefined || (tokens[at]?.kind === 'sign' && signs.test(tokens[at]?.key ?? ''))) return at;
  return -1;
}

/** Past what may stand between an amount and its words: signs, other brackets, and before "bằng chữ" a few words. */
function wordsBegin(read: ReadParagraph, from: number): { readonly first: number; readonly inBracket: boolean } | null {
  const { tokens } = read;
  let at = from;
  let crossed = false;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    at = pastSigns(tokens, at, /^[*_,.:–-]$/);
    const first = pastSigns(tokens, at, /./u);
    if (tokens[at]?.key === '(') {
      if (beginsWords(tokens, first)) return { first, inBracket: true };
      const end = endAt(tokens, at, /^\)$/);
      if (end < 0) return null;
      [at, crossed] = [end, true];
    } else if (tokens[at]?.key === ')') [at, crossed] = [at + 1, true];
    else if (isLead(tokens, at) || (crossed && beginsWords(tokens, at))) return { first: at, inBracket: false };
    else if (tokens[at]?.kind === 'word') at += 1;
    else return null;
    if (tokens[at - 1]?.kind === 'word' && !hasLeadNear(tokens, at)) return null;
  }
  return null;
}

/** The words told behind an amount; null where nothing or something else stands there. */
function wordsBehind(claim: Claim, { paragraphs }: CheckContext): string | null {
  const read = paragraphs[claim.paragraph];
  if (!read || claim.kind !== 'money') return null;
  const begin = wordsBegin(read, claim.tokens[1] + 1);
  if (!begin) return null;
  const end = endAt(read.tokens, begin.first, begin.inBracket ? /^\)$/ : /^[.;()]$/);
  return end < 0 || (begin.inBracket && read.tokens[end] === undefined) ? null : amountWords(read, begin.first, end);
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
