/** A package made anew of parts that were checked one by one: what a library of others may be given. */
import { zipSync } from 'fflate';
import { refuse } from '../refusal';
import { Scanner } from '../xml/scanner';
import type { Archive } from '../zip/archive';

/**
 * Every wanted part is unpacked within the limits, its checksum compared, and its XML gone through to the end: no DOCTYPE,
 * no entity of its own, nothing nested beyond measure. What is not wanted is left behind.
 * @throws {Refusal}
 */
export function checkedCopy(archive: Archive, names: readonly string[], mostBytes: number): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  for (const name of names) {
    const part = archive.part(name);
    if (!part) continue;
    archive.count(part);
    total += part.size;
    if (total > mostBytes) refuse('too-large', { what: 'total-bytes', limit: mostBytes, part: name, cell: null });
    const bytes = archive.unpack(part);
    new Scanner(bytes, part.name).finish();
    parts[part.name] = bytes;
  }
  // Packed without a method: the library unpacks nothing, so nothing can grow in it.
  return zipSync(parts, { level: 0 });
}
