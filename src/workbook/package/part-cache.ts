import type { PackedPart } from '../zip/archive';

/**
 * Many workbooks of one form carry byte for byte the same styles, relationships and sheet list. What such a part came to
 * is kept under its packed bytes, all of them compared, so a kept result is the result reading it again would give.
 */
const MOST_PARTS = 48;
const LARGEST_PART = 32 * 1024;

interface Kept {
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly value: unknown;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

export class PartCache {
  private readonly kept = new Map<string, Kept>();

  /** `kind` tells apart readers of the same bytes; what `read` gives must never change afterwards. */
  read<T>(kind: string, part: PackedPart, read: () => T): T {
    if (part.packed.length > LARGEST_PART) return read();
    const key = `${kind} ${part.crc} ${part.name}`;
    const found = this.kept.get(key);
    if (found?.method === part.method && found.size === part.size && sameBytes(found.packed, part.packed)) {
      return found.value as T;
    }
    const value = read();
    const oldest = this.kept.keys().next();
    if (this.kept.size >= MOST_PARTS && oldest.done !== true) this.kept.delete(oldest.value);
    this.kept.delete(key);
    this.kept.set(key, { packed: part.packed.slice(), method: part.method, size: part.size, value });
    return value;
  }
}
