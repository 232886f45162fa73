/** What became of what people wanted accepted, as far as it did not do as it was wished. */
import { ACCEPTED_FILE } from '../core/accepting/accepted-file';
import type { Answered } from '../core/accepting/accepting';
import type { AcceptTexts } from './vi/accept';

/** A whole file of decisions of another year is one sentence, however many decisions it holds. */
export function answerSentences(answered: readonly Answered[], texts: AcceptTexts): string[] {
  const sentences = answered.flatMap(({ wish, outcome, files, ofYears = [] }) => {
    if (outcome === 'accepted') return [];
    if (outcome !== 'other-year') return [texts.outcomes[outcome](wish.label, files.join('”, “'))];
    const alike = answered.filter((one) => one.outcome === outcome && one.wish.year === wish.year);
    return [texts.otherYear(ACCEPTED_FILE, wish.year ?? 0, ofYears, alike.length)];
  });
  return [...new Set(sentences)];
}
