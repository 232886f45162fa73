/** Bytes of a text → its characters: UTF-8, or UTF-16 that says so. */

/** Null where the bytes are in an encoding of before Unicode. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Letters that TCVN3 text turns into where it is taken for Western text, and which no Vietnamese text holds. */
const STRANGE = /[¸µ¶·¹¨»¾¼½Æ©ËÎ¬®§¦¤¥£¡¢]/gu;
const FEWEST = 20;

/** Text of an old font that was only saved as Unicode: "C«ng ®oµn". */
export function looksLegacy(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(STRANGE)?.length ?? 0;
  return strange >= FEWEST && strange * 20 > sample.length;
}
