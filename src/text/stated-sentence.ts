/** What a written report says of an unclear cell, as a sentence behind that of its finding. */
import type { StatedPlace, StatedReading } from '../core/checking/stated-figure';
import * as en from './en/stated';
import type { Language } from './language';
import { formatNumber } from './number-format';
import * as vi from './vi/stated';

const TEXTS = { vi, en };

export function placeInReport(place: StatedPlace, language: Language): string {
  return TEXTS[language].placeInReport(place);
}

export function statedSentence(
  { place, sentence, reading, value, bodies, added }: StatedReading,
  language: Language,
): string {
  const number = (decimal: string): string => formatNumber(decimal, language);
  return TEXTS[language].stated({
    place: placeInReport(place, language),
    sentence,
    reading: number(reading),
    total: bodies > 1 ? number(value) : null,
    bodies,
    added,
  });
}
