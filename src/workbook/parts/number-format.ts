/** What a number format makes of a number, as far as its meaning goes. */
export const PLAIN = 0;
export const PERCENT = 1;
export const DATE = 2;
export type FormatMeaning = typeof PLAIN | typeof PERCENT | typeof DATE;

/** Formats that files name by number only. Times of day without a date stay numbers. */
const builtInDates = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const builtIn = new Map<number, FormatMeaning>([
  [9, PERCENT],
  [10, PERCENT],
  ...builtInDates.map((id): [number, FormatMeaning] => [id, DATE]),
]);

/** Quoted and escaped characters, padding, fill, colours, conditions and locales say nothing of the meaning. */
const SILENT = /"[^"]*"?|\\.?|_.|\*.|\[(?![hms]+\])[^\]]*\]?/gi;
const ELAPSED = /\[[hms]+\]/;
const SECONDS = /s+[.,]0+/g;
/** A format that places digits shows a number, whatever letters stand beside it. */
const DIGITS = /[#0?]/;
const WORDS = /general|am\/pm|a\/p|e[+-]/gi;

export function meaningOfCode(code: string): FormatMeaning {
  const bare = firstSection(code.replace(SILENT, '')).replace(WORDS, '').toLowerCase();
  if (bare.includes('%')) return PERCENT;
  if (ELAPSED.test(bare) || DIGITS.test(bare.replace(SECONDS, 's'))) return PLAIN;
  if (/[ydbe]/.test(bare)) return DATE;
  // "m" is minutes beside hours or seconds, months otherwise.
  return bare.includes('m') && !/[hs]/.test(bare) ? DATE : PLAIN;
}

/** The format of positive numbers; the quotes are gone already, so every ";" parts two sections. */
function firstSection(code: string): string {
  const end = code.indexOf(';');
  return end < 0 ? code : code.slice(0, end);
}

export function meaningOfId(id: number): FormatMeaning {
  return builtIn.get(id) ?? PLAIN;
}
