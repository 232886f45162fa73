/** Tables over the ASCII characters, so that the scanner's loops ask one question a character. */

function table(chars: string): Uint8Array {
  const marks = new Uint8Array(128);
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

const NAME_START_BEYOND_ASCII = /^[\p{L}\p{Nl}]$/u;
const NAME_BEYOND_ASCII = /^[\p{L}\p{Nl}\p{M}\p{Nd}\u00b7]$/u;

/** Whether a character beyond ASCII may stand in a name; letters outside the basic plane are refused. */
export function isNameBeyondAscii(code: number, first: boolean): boolean {
  return (first ? NAME_START_BEYOND_ASCII : NAME_BEYOND_ASCII).test(String.fromCharCode(code));
}

/** Whether XML 1.0 allows the character at all. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
