import type { ArchiveProblem } from '../../core/fault';
import type { Inflate } from '../inflate';
import { limits } from '../limits';
import { refuse } from '../refusal';
import { crc32 } from './crc32';
import type { Directory } from './directory';
import { isFolder, STORED, type Entry } from './entry';
import { locateEntries } from './local-header';

interface Place {
  readonly entry: Entry;
  readonly packed: Uint8Array;
}

/** A part before it is unpacked: enough to know it again. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly crc: number;
}

interface Unpacked {
  readonly bytes: Uint8Array;
  readonly crc: number;
}

function stored({ packed }: PackedPart): Unpacked {
  return { bytes: packed, crc: crc32(packed) };
}

/** Names are compared as the packaging standard says: without case. */
const keyOf = (name: string): string => name.toLowerCase();

const CLIMBING = /(^|\/)\.\.?(\/|$)|^\/|\/\/|^[a-z]:|\p{Cc}/iu;

/** The parts of one package; unpacks on demand, within the limits, and checks every byte it hands out. */
export class Archive {
  private readonly places = new Map<string, Place>();
  private total = 0;

  constructor(
    bytes: Uint8Array,
    directory: Directory,
    private readonly inflate: Inflate,
  ) {
    const packed = locateEntries(bytes, directory);
    directory.entries.forEach((entry, i) => {
      if (entry.name === '' || CLIMBING.test(entry.name)) this.fail('bad-name', entry.name);
      const key = keyOf(entry.name);
      if (this.places.has(key)) this.fail('repeated-name', entry.name);
      this.places.set(key, { entry, packed: packed[i] ?? new Uint8Array(0) });
    });
  }

  has(name: string): boolean {
    return this.part(name) !== null;
  }

  part(name: string): PackedPart | null {
    const place = this.places.get(keyOf(name));
    if (place === undefined || isFolder(place.entry)) return null;
    const { method, size, crc } = place.entry;
    return { name: place.entry.name, packed: place.packed, method, size, crc };
  }

  /** Counts a part towards the limits: before it is unpacked, and when a stored result spares unpacking it. */
  count(part: PackedPart): void {
    const { name, size, packed } = part;
    const over = (what: 'part-bytes' | 'total-bytes' | 'ratio', limit: number): never =>
      refuse('too-large', { what, limit, part: name, cell: null });
    if (size > limits.partBytes) over('part-bytes', limits.partBytes);
    if (size > limits.freeBytes && size > limits.ratio * packed.length) over('ratio', limits.ratio);
    this.total += size;
    if (this.total > limits.totalBytes) over('total-bytes', limits.totalBytes);
  }

  unpack(part: PackedPart): Uint8Array {
    const { bytes, crc } = part.method === STORED ? stored(part) : this.inflatePart(part);
    if (bytes.length !== part.size) this.fail('wrong-size', part.name);
    if (crc !== part.crc) this.fail('wrong-checksum', part.name);
    return bytes;
  }

  /** The promised size is the budget: a part that holds more has lied, and stops there. */
  private inflatePart(part: PackedPart): Unpacked {
    const result = this.inflate(part.packed, part.size);
    if (result.status === 'done') return result;
    return this.fail(result.status === 'over' ? 'wrong-size' : 'broken-data', part.name);
  }

  private fail(problem: ArchiveProblem, part: string): never {
    return refuse('damaged-archive', { problem, part });
  }
}
