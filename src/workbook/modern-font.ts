/** Fonts of the old encodings show other letters than those that are written; text in Unicode needs one of its own. */
const OLD = /^(?:\.vn|vni[- ])/i;
const WITHOUT_SERIFS = /arial|helve|avant|univers|swiss/i;

/** The font for Unicode text in place of an old one; null where the font is none of the old ones. */
export function modernFontFor(font: string | undefined): string | null {
  if (font === undefined || !OLD.test(font)) return null;
  return WITHOUT_SERIFS.test(font) ? 'Arial' : 'Times New Roman';
}
