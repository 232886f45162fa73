/** A written report against a filled-in form, told in every way that the command line tells it. */
import type { StatedFigure } from '../../core/checking/stated-figure';
import type { OpenLines } from '../../core/reporting/open-totals';
import { narrativeWordsOf } from '../../forms/narrative-words';
import { compareNarrative, type ComparedForm } from '../../narrative/compare';
import type { NarrativeReading } from '../../narrative/read/read-narrative';
import { comparisonRows, somethingDiffers } from '../../narrative/rows';
import { statedFigures } from '../../narrative/stated';
import { sheetOfComparison, type SheetOfRows } from '../../narrative/sheet-rows';
import type { Language } from '../../text/language';
import { NARRATIVE_TEXTS, narrativeFaultSentence } from '../../text/narrative-sentences';
import { comparisonJson } from './comparison-json';
import { comparisonSummary } from './comparison-summary';

export type ComparedReport =
  | {
      readonly status: 'compared';
      readonly summary: string;
      readonly document: object;
      readonly sheet: SheetOfRows;
      readonly differs: boolean;
      /** What it states of lines that the form leaves open. */
      readonly stated: readonly StatedFigure[];
    }
  /** A sentence for why there is nothing to compare. */
  | { readonly status: 'failed'; readonly message: string };

/** Its words are data of the form. */
export interface AgainstForm extends Omit<ComparedForm, 'words'> {
  /** Of a merge: lines that errors in what came in leave open. */
  readonly open: OpenLines;
}

export function failedComparison(
  reading: Extract<NarrativeReading, { status: 'fault' }>,
  language: Language,
): ComparedReport {
  return { status: 'failed', message: narrativeFaultSentence(reading.fault, language) };
}

export function compareReport(reading: NarrativeReading, against: AgainstForm, language: Language): ComparedReport {
  if (reading.status === 'fault') return failedComparison(reading, language);
  const { form } = against;
  const words = narrativeWordsOf(form.id);
  if (!words) return { status: 'failed', message: NARRATIVE_TEXTS[language].noWords(form.id) };
  const { narrative } = reading;
  const comparison = compareNarrative(narrative, { ...against, words });
  return {
    status: 'compared',
    summary: comparisonSummary(comparison, comparisonRows(comparison, form, language), language),
    document: comparisonJson(comparison, form, language),
    sheet: sheetOfComparison(comparison, form, language),
    differs: somethingDiffers(comparison),
    stated: statedFigures(narrative, { ...against, words }, against.open),
  };
}
