/** The language in use, one for everything on the page; fits React's useSyncExternalStore. */
import { LANGUAGE_KEY, languages, type Language } from '../src/text/language';

export interface LanguageChoice {
  current: () => Language;
  choose: (language: Language) => void;
  listen: (listener: () => void) => () => void;
}

function isLanguage(text: string | null): text is Language {
  return languages.some((language) => language === text);
}

/** Kept for the next visit where the browser keeps anything; in a frame of another site it may refuse to be asked for its storage at all. */
export function languageChoice(storage: () => Pick<Storage, 'getItem' | 'setItem'>): LanguageChoice {
  const listeners = new Set<() => void>();
  let language: Language = 'vi';
  try {
    const kept = storage().getItem(LANGUAGE_KEY);
    if (isLanguage(kept)) language = kept;
  } catch {
    // A browser that keeps nothing starts in Vietnamese.
  }
  return {
    current: () => language,
    choose: (chosen) => {
      language = chosen;
      try {
        storage().setItem(LANGUAGE_KEY, chosen);
      } catch {
        // The choice then lasts as long as the page.
      }
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
