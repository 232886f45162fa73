/** The sentence of an error that keeps a figure from counting, for formulas in cells: the same as everywhere else. */
import type { Finding } from '../core/finding';
import type { Bodies } from '../core/register';
import { figureErrors as en } from './en/figure-errors';
import type { Language } from './language';
import { figureErrors as vi } from './vi/figure-errors';
import { sentenceOf, wording } from './wording';

const ERRORS = { vi, en };

export function figureErrorSentence(
  { rule, params }: Pick<Finding, 'rule' | 'params'>,
  language: Language,
  bodies: Bodies,
): string {
  return sentenceOf(ERRORS[language], rule)?.(params, wording(language, bodies)) ?? rule;
}
