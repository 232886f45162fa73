/** Why words are no amount → the sentence that says so. */
import { LARGEST_IN_WORDS } from '../core/amounts-in-words/amount-in-words';
import type { NoAmountFacts } from '../core/figures/cell-problem';
import { noAmount as en } from './en/amount-words';
import type { Language } from './language';
import { formatNumber } from './number-format';
import { noAmount as vi, type AmountWordsFacts } from './vi/amount-words';

const NO_AMOUNT = { vi, en };

/** What the sentences are fed with: words in quotes, figures as the language writes them. */
export function amountWordsFacts(
  { written, at, readings }: Omit<NoAmountFacts, 'why'> & { readonly written: string },
  language: Language,
): AmountWordsFacts {
  const quoted = (text: string): string => `“${text.trim()}”`;
  const number = (value: string): string => formatNumber(value, language);
  return {
    written: quoted(written),
    at: quoted(at),
    readings: readings.map(number),
    largest: number(LARGEST_IN_WORDS),
  };
}

export function noAmountSentence(
  { why, ...facts }: NoAmountFacts & { readonly written: string },
  language: Language,
): string {
  return NO_AMOUNT[language][why](amountWordsFacts(facts, language));
}
