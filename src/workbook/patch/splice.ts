import { encodingOf } from '../xml/decode';

/** Puts `text` in place of the bytes from `from` to `to`; where both are equal it is put in. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const encoder = new TextEncoder();

/** The bytes with all edits made; every other byte as it was. Edits at one place keep their order. */
export function spliced(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of ordered) {
    if (from < at || to < from) throw new Error('edits overlap');
    pieces.push(bytes.subarray(at, from), encoder.encode(text));
    at = to;
  }
  pieces.push(bytes.subarray(at));
  return joined(pieces);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Parts in UTF-16 are scanned in UTF-8; what was spliced goes back into what the part says it is in. */
export function inEncodingOf(original: Uint8Array, utf8: Uint8Array): Uint8Array {
  const encoding = encodingOf(original);
  if (encoding === 'utf-8') return utf8;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
