/** From a narrative's facts to sentences. */
import type { NarrativeFault, NarrativeCheckId, NarrativeFacts } from '../narrative/facts';
import { narrative as en } from './en/narrative';
import type { Language } from './language';
import { formatNumber } from './number-format';
import { narrative as vi, type NarrativeTexts } from './vi/narrative';

export const NARRATIVE_TEXTS: Readonly<Record<Language, NarrativeTexts>> = { vi, en };

export function narrativeFaultSentence({ code, detail }: NarrativeFault, language: Language): string {
  return NARRATIVE_TEXTS[language].faults[code](detail);
}

export function narrativeCheckSentence(
  { check, params }: { readonly check: NarrativeCheckId; readonly params: NarrativeFacts[NarrativeCheckId] },
  language: Language,
): string {
  // The table is complete by type; looked up by an id that is only known at run time, it is seen as this.
  const sentence = NARRATIVE_TEXTS[language].checks[check] as (facts: unknown, say: object) => string;
  return sentence(params, { number: (decimal: string) => formatNumber(decimal, language) });
}
