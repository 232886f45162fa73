/** Sentences as they are told, and what is made of them. */
import { checkText } from '../../src/narrative/checks';
import type { NarrativeFinding } from '../../src/narrative/checks/check';
import { findClaims, type Claims } from '../../src/narrative/claims/find-claims';
import { compareNarrative, type Comparison } from '../../src/narrative/compare';
import { readPlainText } from '../../src/narrative/read/plain-text';
import { comparedForm } from '../../src/narrative/form/against';
import { numberedName } from '../../src/narrative/tokens/names';
import { narrativeWordsOf } from '../../src/forms/narrative-words';
import type { Claim } from '../../src/narrative/claims/claim';
import { readAppendix } from '../../src/core/read-appendix';
import type { Appendix } from '../../src/core/appendix';
import { form, shippedRegister, bodies } from '../filled-form';
import { readFileSync } from 'node:fs';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';

export const words = narrativeWordsOf('lai-chau-appendix')!;
const names = words.names.map(numberedName);

export function claimsOf(text: string): Claims {
  return findClaims(readPlainText(text), names);
}

/** Figures that are claims; persons and things named in passing are none. */
export function figures(text: string): Claim[] {
  return claimsOf(text).claims.filter(({ role }) => role !== 'mention');
}

export function texts(text: string): string[] {
  return figures(text).map((claim) => claim.text);
}

export function findings(text: string): NarrativeFinding[] {
  const narrative = readPlainText(text);
  return [...checkText(narrative, findClaims(narrative, names)).findings];
}

export function appendixOf(path: string): Appendix {
  const read = readWorkbook(readFileSync(path), inflateNode);
  if (read.status !== 'read') throw new Error(read.fault.code);
  const reading = readAppendix(read.workbook, { form, bodies });
  if (reading.status !== 'found') throw new Error('no form');
  return reading.appendix;
}

/** The appendix as it was published, with its ambiguous figures. */
export const published = appendixOf('samples/published/phu-luc-2022-da-cong-bo.xlsx');

export function compared(text: string, appendix = published): Comparison {
  return compareNarrative(readPlainText(text), { ...comparedForm(form, appendix, shippedRegister), words });
}

/** What stands at each linked figure: "328 I.1 agrees". */
export function verdicts(text: string, appendix = published): string[] {
  return compared(text, appendix).claims.flatMap(({ claim, link, verdict }) =>
    link
      ? [`${claim.text} ${link.of === 'welfare' ? `welfare.${link.what}` : `${link.code} ${link.of}`} ${verdict.is}`]
      : [],
  );
}
