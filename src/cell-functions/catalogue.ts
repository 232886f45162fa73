/** Every function for cells, in the order in which they are listed to people. */
import { achievementRateFunction } from './achievement-rate';
import { amountFromWordsFunction } from './amount-from-words';
import { amountInWordsFunction } from './amount-in-words';
import { meetsTargetFunction } from './meets-target';
import { readFigureFunction } from './read-figure';
import { targetsPossibleFunction } from './targets-possible';
import { welfareCountFunction, welfareTotalFunction } from './welfare';

/** What stands before the name in a formula: =THIDUA.ACHIEVEMENT_RATE(…). */
export const NAMESPACE = 'THIDUA';

export const cellFunctions = [
  achievementRateFunction,
  meetsTargetFunction,
  targetsPossibleFunction,
  welfareTotalFunction,
  welfareCountFunction,
  readFigureFunction,
  amountInWordsFunction,
  amountFromWordsFunction,
] as const;

export type FunctionId = (typeof cellFunctions)[number]['id'];
