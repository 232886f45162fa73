import { limits } from '../limits';
import { isNoCharacter, PLAIN_TEXT, surplus } from '../xml/characters';
import { sameAscii } from '../xml/ascii';
import type { PlainMatcher } from '../xml/scanner';

const OPENING = '<si><t>';
const CLOSING = '</t></si>';
const LT = 60;
const T = 116;

/** A shared text without runs, written the plain way: <si><t>…</t></si>. Any other goes the long way through the scanner. */
export class PlainString implements PlainMatcher {
  start = 0;
  end = 0;
  /** Bytes of the text less its UTF-16 units. */
  surplus = 0;

  match(bytes: Uint8Array, start: number): number {
    if (bytes[start] !== LT || bytes[start + 5] !== T) return -1;
    if (!sameAscii(bytes, start, start + OPENING.length, OPENING)) return -1;
    this.start = start + OPENING.length;
    this.surplus = 0;
    let at = this.start;
    const most = Math.min(bytes.length, at + limits.textLength);
    for (; at < most; at++) {
      const byte = bytes[at] ?? 0;
      if (PLAIN_TEXT[byte] === 1) continue;
      if (byte < 0x80 || (byte === 0xef && isNoCharacter(bytes, at))) break;
      this.surplus += surplus(byte);
    }
    this.end = at;
    return sameAscii(bytes, at, at + CLOSING.length, CLOSING) ? at + CLOSING.length : -1;
  }
}
