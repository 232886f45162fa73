/** From a targets file's problems to one sentence's end, the same for terminal and pane. */
import type { TargetsProblem } from '../core/targets/targets-problem';
import { targetsProblems as en } from './en/targets';
import type { Language } from './language';
import { faultSentence } from './sentences';
import { targetsProblems as vi } from './vi/targets';

const TEXTS = { vi, en };

/** A table in the wrong place has hundreds of faults: the first few tell. */
const MOST_TOLD = 6;

function wordsOf(problem: TargetsProblem, language: Language): string {
  if (problem.kind === 'fault') return faultSentence(problem.fault, language).replace(/\.$/, '');
  return (TEXTS[language][problem.kind] as (facts: unknown) => string)(problem);
}

export function targetsProblemWords(problems: readonly TargetsProblem[], language: Language): string {
  const told = problems.slice(0, MOST_TOLD).map((problem) => wordsOf(problem, language));
  const left = problems.length - told.length;
  return [...told, ...(left > 0 ? [TEXTS[language].more(left)] : [])].join('; ');
}
