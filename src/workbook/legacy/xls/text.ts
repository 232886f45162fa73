import { refuseStructure } from '../../refusal';
import { u16 } from '../../zip/numbers';

const WIDE = 1;

/** Characters after their count and flags: one byte each, or two. */
export function readText(data: Uint8Array, at: number, length: number, flags: number): string {
  const wide = (flags & WIDE) !== 0;
  if (at + length * (wide ? 2 : 1) > data.length) return refuseStructure('unexpected-text', 'Workbook');
  let text = '';
  for (let i = 0; i < length; i++) {
    text += String.fromCharCode(wide ? u16(data, at + 2 * i) : (data[at + i] ?? 0));
  }
  return text;
}
