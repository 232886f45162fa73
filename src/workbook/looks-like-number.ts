/** Text that someone would take for a figure: "02", "1.250", "15%", "-3,5". */
const LOOKS_LIKE_NUMBER = /^\s*[-+(]?\s*\d[\d.,\s\u00a0]*\)?\s*%?\s*$/;
const LONGEST = 40;

export function looksLikeNumber(text: string): boolean {
  return text.length <= LONGEST && LOOKS_LIKE_NUMBER.test(text);
}
