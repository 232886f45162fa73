/**
 * TCVN3 and VNI put Vietnamese letters where Unicode has letters and signs of other languages: "C«ng ®oµn", "Coâng ñoaøn".
 * None of these stands beside a letter in Vietnamese.
 */
const FOREIGN = '[§©ª¬®¯±´µ¶·¸¼½¾¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]';
/** The marks « and » quote a word; only within one are they letters. */
const BESIDE_A_LETTER = new RegExp(`\\p{L}${FOREIGN}|${FOREIGN}\\p{L}|\\p{L}[«»](?=\\p{L})`, 'gu');
const OLD_FONT = /^(\.vn|vni[- ])/i;
/** One could be a foreign name or a sign; in an old font one is enough. */
const ENOUGH = 2;

export function isOldEncoding(text: string, font: string | undefined): boolean {
  const found = text.match(BESIDE_A_LETTER)?.length ?? 0;
  return found >= (font !== undefined && OLD_FONT.test(font) ? 1 : ENOUGH);
}
