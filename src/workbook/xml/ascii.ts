import { isSpace } from './characters';

/** Names are ASCII, so they can be cut out of the bytes as they are. */
export function cutAscii(bytes: Uint8Array, start: number, end: number): string {
  let name = '';
  for (let i = start; i < end; i++) name += String.fromCharCode(bytes[i] ?? 0);
  return name;
}

export function sameAscii(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) return false;
  return true;
}

export function startsWith(bytes: Uint8Array, start: number, mark: string): boolean {
  return sameAscii(bytes, start, start + mark.length, mark);
}

/** The first place from here on that is no white space. */
export function passSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at] ?? 0)) at++;
  return at;
}
