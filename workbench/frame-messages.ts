/** What the page says to the frame, once, with the port for everything after. */
import { languages, type Language } from '../src/text/language';

const KIND = 'thidua-grid';

export interface Start {
  readonly kind: typeof KIND;
  readonly language: Language;
}

export function startMessage(language: Language): Start {
  return { kind: KIND, language };
}

/** Null for messages of anybody else. */
export function readStart(data: unknown): Start | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== KIND) return null;
  const language = 'language' in data ? languages.find((one) => one === data.language) : undefined;
  return language === undefined ? null : { kind: KIND, language };
}
