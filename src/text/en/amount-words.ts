/** Why words are no amount. */
import type { NoAmountTexts } from '../vi/amount-words';

export const noAmount: NoAmountTexts = {
  'no-words': () => 'There is no amount in words.',
  'strange-word': ({ written, at }) => `${written} is no amount in words: ${at} is no word of an amount.`,
  'misplaced-word': ({ written, at }) => `${written} is no amount in words: ${at} makes no sense there.`,
  unfinished: ({ written, at }) => `${written} is no whole amount: it cannot end with ${at}.`,
  'two-readings': ({ written, readings }) => `${written} can mean ${readings.join(' or ')}. Please write it out.`,
  'too-large': ({ written, largest }) => `${written} is more than ${largest} and is not read.`,
};
