/** What a report comes to, without the order of its notes and paragraphs. */
import { compareNarrative, type Comparison } from '../../src/narrative/compare';
import { comparedForm } from '../../src/narrative/form/against';
import type { Narrative } from '../../src/narrative/narrative';
import { form, shippedRegister } from '../filled-form';
import { published, words } from './told';

export function compareAlike(narrative: Narrative): Comparison {
  return compareNarrative(narrative, { ...comparedForm(form, published, shippedRegister), extras: [], words });
}

export function toldBy({ claims, findings, narrative }: Comparison): string[] {
  const claimed = claims.map(
    ({ claim, link, verdict }) =>
      `${narrative.paragraphs[claim.paragraph]!.place.kind} ${claim.text} ${link && link.of !== 'welfare' ? link.code : '-'} ${verdict.is}`,
  );
  return [...claimed, ...findings.map(({ check, params }) => `${check} ${JSON.stringify(params)}`)].sort();
}
