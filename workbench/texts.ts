import type { Language } from '../src/text/language';
import { workbench as en } from '../src/text/en/workbench';
import { workbench as vi } from '../src/text/vi/workbench';
import type { WorkbenchTexts } from '../src/text/vi/workbench';

const TEXTS: { readonly [L in Language]: WorkbenchTexts } = { vi, en };

export function textsIn(language: Language): WorkbenchTexts {
  return TEXTS[language];
}
