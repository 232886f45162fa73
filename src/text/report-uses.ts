/** How a report used a cell, told in the language that is spoken: the report itself says it in the language it was made in. */
import { reportSheets as en } from './en/report-sheets';
import type { Language } from './language';
import { reportSheets as vi } from './vi/report-sheets';

const USES = { vi: vi.sources.uses, en: en.sources.uses } as const;

/** What is none of our words stays as it is. */
export function useInWords(use: string, language: Language): string {
  const plain = use.normalize('NFC').trim();
  const keys = Object.keys(USES.vi) as (keyof typeof USES.vi)[];
  const key = keys.find((one) => Object.values(USES).some((words) => words[one] === plain));
  return key === undefined ? use : USES[language][key];
}
