import { deflateSync } from 'fflate';
import type { Inflate } from '../inflate';
import { recognise } from '../kinds/recognise';
import { refusalOf } from '../kinds/kind';
import { limits } from '../limits';
import { Package } from '../package/package';
import { refuse, Refusal, refuseStructure } from '../refusal';
import { PlacedScanner } from '../xml/placed-scanner';
import { Archive } from '../zip/archive';
import { crc32 } from '../zip/crc32';
import { DEFLATED, type Entry } from '../zip/entry';
import { u32 } from '../zip/numbers';
import { writeZip, type ZipEntry } from '../zip/write-zip';
import { inEncodingOf, spliced, type Edit } from './splice';

/** Where a local header keeps the hour and day of the file. */
const MOMENT = 10;

/** The first hour and day that a .zip can name. */
const NO_MOMENT = 0x00210000;
const NAMES_ARE_UTF8 = 0x0800;

interface Changed {
  readonly original: Uint8Array;
  readonly edits: Edit[];
}

/** A package to change: what is not changed is copied as it lies there, still packed. */
export class PackageFile {
  readonly content: Package;
  private readonly archive: Archive;
  private readonly entries: readonly Entry[];
  private readonly changed = new Map<string, Changed>();
  private readonly removed = new Set<string>();
  private readonly whole = new Map<string, { readonly name: string; readonly content: Uint8Array }>();

  constructor(
    private readonly bytes: Uint8Array,
    inflate: Inflate,
  ) {
    if (bytes.length > limits.fileBytes)
      refuse('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null });
    const { kind, directory } = recognise(bytes);
    if (kind !== 'workbook') throw new Refusal(refusalOf(kind));
    if (directory === null) refuseStructure('unforeseen', '');
    this.entries = directory.entries;
    this.archive = new Archive(bytes, directory, inflate);
    this.content = new Package(this.archive);
  }

  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.archive.has(name);
  }

  /** Goes through a part; the edits found on the way are made in it when the package is written. */
  scan<T>(name: string, read: (xml: PlacedScanner) => T): T {
    const part = this.archive.part(name) ?? refuseStructure('missing-part', name);
    this.archive.count(part);
    const original = this.archive.unpack(part);
    if (!this.changed.has(name.toLowerCase())) this.changed.set(name.toLowerCase(), { original, edits: [] });
    return read(new PlacedScanner(original, part.name));
  }

  /** Only in parts that were gone through. */
  edit(name: string, edits: readonly Edit[]): void {
    this.changed.get(name.toLowerCase())?.edits.push(...edits);
  }

  remove(name: string): void {
    this.removed.add(name.toLowerCase());
  }

  /** A part as a whole: in the place of the one of that name, or behind all others. */
  put(name: string, content: Uint8Array): void {
    this.whole.set(name.toLowerCase(), { name, content });
  }

  write(): Uint8Array {
    const kept = this.entries.filter(({ name }) => !this.removed.has(name.toLowerCase()));
    const added = [...this.whole.values()].filter(({ name }) => !this.has(name));
    return writeZip([
      ...kept.map((entry) => this.entryOf(entry)),
      ...added.map(({ name, content }) => {
        const rawName = new TextEncoder().encode(name);
        return { rawName, flags: NAMES_ARE_UTF8, moment: NO_MOMENT, ...packedOf(content) };
      }),
    ]);
  }

  private entryOf(entry: Entry): ZipEntry {
    const { rawName, flags, offset, name } = entry;
    const moment = u32(this.bytes, offset + MOMENT);
    const whole = this.whole.get(name.toLowerCase());
    if (whole) return { rawName, flags, moment, ...packedOf(whole.content) };
    const changed = this.changed.get(name.toLowerCase());
    if (changed === undefined || changed.edits.length === 0) {
      const { method, crc, size } = entry;
      // A folder has no data.
      const packed = this.archive.part(name)?.packed ?? new Uint8Array(0);
      return { rawName, flags, moment, method, crc, size, packed };
    }
    const { original, edits } = changed;
    // Places are those of the part in UTF-8, as it is scanned.
    const scanned = new PlacedScanner(original, name).source;
    const content = inEncodingOf(original, spliced(scanned, edits));
    return { rawName, flags, moment, ...packedOf(content) };
  }
}

function packedOf(content: Uint8Array): Pick<ZipEntry, 'method' | 'crc' | 'size' | 'packed'> {
  return { method: DEFLATED, crc: crc32(content), size: content.length, packed: deflateSync(content) };
}
