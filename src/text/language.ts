/** Vietnamese first. */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** Under this name a browser keeps the language that somebody chose; the same for the pane and for functions in cells. */
export const LANGUAGE_KEY = 'thidua.language';
