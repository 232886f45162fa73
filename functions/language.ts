import { LANGUAGE_KEY, type Language } from '../src/text/language';

/** The language chosen in the pane; Vietnamese until somebody chooses, and where the runtime keeps no choice. */
export function chosenLanguage(): Language {
  try {
    return globalThis.localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}
