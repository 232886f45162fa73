/** Tables over all bytes, so that the scanner's loops ask one question a byte. Bytes from 0x80 on belong to characters beyond ASCII. */

function table(chars: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const char of chars) marks[char.charCodeAt(0)] = 1;
  return marks;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') + '\x7f';

export const NAME_START = table(LETTERS + '_');
export const NAME = table(LETTERS + '_-.0123456789');
/** Text that needs no second look: no markup, no line end to unify, no "]" that might begin "]]>". */
export const PLAIN_TEXT = table(printable.replace(/[<&\]]/g, '') + '\t\n');
export const PLAIN_VALUE = table(printable.replace(/[<&"']/g, ''));

/** Whether XML 1.0 allows the character at all. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/**
 * How many more bytes than UTF-16 units a character takes is the sum over its bytes:
 * one for each byte that continues a character, less one for a lead byte of four (those make two units).
 */
export function surplus(byte: number): number {
  if (byte < 0xc0) return byte < 0x80 ? 0 : 1;
  return byte >= 0xf0 ? -1 : 0;
}

/** U+FFFE and U+FFFF, which are no characters: EF BF BE and EF BF BF. */
export function isNoCharacter(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe;
}
