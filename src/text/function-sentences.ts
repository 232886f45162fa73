/** From a function's problem to its sentence. */
import type { CellProblem, ProblemFacts, ProblemId } from '../core/figures/cell-problem';
import { noAmountSentence } from './amount-words-sentences';
import { functionTexts as en } from './en/functions';
import { figureErrorSentence } from './figure-error-sentence';
import type { FunctionWording } from './function-texts';
import type { Language } from './language';
import { formatNumber } from './number-format';
import { functionTexts as vi } from './vi/functions';

const TEXTS = { vi, en };

function wording(language: Language): FunctionWording {
  const number = (decimal: string): string => formatNumber(decimal, language);
  return {
    number,
    reading: ({ value, percent }) => number(value) + (percent ? '%' : ''),
    cell: ({ raw, isNumber }) => `“${isNumber ? number(raw) : raw}”`,
    noAmount: ({ raw, ...facts }) => noAmountSentence({ written: raw, ...facts }, language),
    finding: ({ finding, bodies }) => figureErrorSentence(finding, language, bodies),
  };
}

export function problemSentence({ id, facts }: CellProblem, language: Language): string {
  // Each table is complete by type; an id and its own facts always belong together.
  const sentence = TEXTS[language][id] as (facts: ProblemFacts[ProblemId], say: FunctionWording) => string;
  return sentence(facts, wording(language));
}
