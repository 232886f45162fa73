/** The checks inside the text; the only list. */
import type { Claims } from '../claims/find-claims';
import { findPartsLists, type PartsList } from '../claims/parts';
import type { Narrative } from '../narrative';
import { anniversary, backwardYears } from './anniversary';
import type { CheckContext, NarrativeCheck, NarrativeFinding } from './check';
import type { NarrativeCheckId } from '../facts';
import { changeFromTo } from './change-from-to';
import { countTimesEach } from './count-times-each';
import { givenTwice } from './given-twice';
import { longParagraph } from './long-paragraph';
import { spacedDigits, zerosLost } from './odd-digits';
import { partAboveWhole, partsAndWhole } from './parts-and-whole';
import { rateOfRatio } from './rate-of-ratio';
import { sharesOfHundred } from './shares-of-hundred';
import { totalBehind } from './total-behind';
import { writtenSum } from './written-sum';
import { amountInWordsCheck, unclearWords } from './words-of-amount';

type AnyCheck = { [Id in NarrativeCheckId]: NarrativeCheck<Id> }[NarrativeCheckId];

export const narrativeChecks = [
  rateOfRatio,
  partsAndWhole,
  partAboveWhole,
  amountInWordsCheck,
  unclearWords,
  sharesOfHundred,
  givenTwice,
  anniversary,
  backwardYears,
  spacedDigits,
  zerosLost,
  totalBehind,
  countTimesEach,
  writtenSum,
  changeFromTo,
  longParagraph,
] as const satisfies readonly AnyCheck[];

function run(check: AnyCheck, context: CheckContext): NarrativeFinding[] {
  const { id, severity } = check;
  return check.find(context).map((found) => ({ check: id, severity, ...found }) as NarrativeFinding);
}

export interface TextCheck {
  readonly partsLists: readonly PartsList[];
  readonly findings: readonly NarrativeFinding[];
}

/** In the order of the text. */
export function checkText(narrative: Narrative, claims: Claims): TextCheck {
  const partsLists = findPartsLists(claims);
  const context: CheckContext = { ...claims, narrative, partsLists };
  const findings = narrativeChecks.flatMap((check) => run(check, context));
  return { partsLists, findings: findings.sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start) };
}
