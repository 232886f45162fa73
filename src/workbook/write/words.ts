import { reportSheets as en } from '../../text/en/report-sheets';
import type { Language } from '../../text/language';
import { reportSheets as vi, type ReportSheets } from '../../text/vi/report-sheets';

const WORDS: Readonly<Record<Language, ReportSheets>> = { vi, en };

export function wordsOf(language: Language): ReportSheets {
  return WORDS[language];
}
