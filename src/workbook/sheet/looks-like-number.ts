const NUMBER = /^[-+(]?\s*\d[\d.,\s\u00a0]*\)?\s*%?$/;

/** Text that someone would take for a figure. */
export function looksLikeNumber(text: string): boolean {
  return NUMBER.test(text);
}
