import type { ArchiveProblem } from '../../../core/fault';
import { refuse } from '../../refusal';
import { u16, u32 } from '../../zip/numbers';

const HEADER_SIZE = 512;
const HEADER_TABLES = 109;
const ENTRY_SIZE = 128;
const LAST_SECTOR = 0xffff_fff9;
const NO_ENTRY = 0xffff_ffff;
const MINI_SIZE = 64;
const MINI_CUTOFF = 4096;

const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function fail(problem: ArchiveProblem, part = ''): never {
  return refuse('damaged-archive', { problem, part });
}

function readEntry(bytes: Uint8Array, at: number): Entry {
  let name = '';
  const length = Math.min(u16(bytes, at + 64), 64);
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(u16(bytes, at + i));
  return {
    name,
    kind: bytes[at + 66] ?? 0,
    left: u32(bytes, at + 68),
    right: u32(bytes, at + 72),
    child: u32(bytes, at + 76),
    start: u32(bytes, at + 116),
    size: u32(bytes, at + 120),
  };
}

/** The old Office container, a small file system of sectors: gives whole streams of its top folder, and refuses chains that loop, climb out or stop short. */
export class CompoundFile {
  private readonly sectorSize: number;
  private readonly sectors: number;
  private readonly table: number[];
  private readonly entries: Entry[] = [];
  private readonly top: ReadonlyMap<string, Entry>;

  constructor(private readonly bytes: Uint8Array) {
    const version = u16(bytes, 26);
    const shift = u16(bytes, 30);
    if (bytes.length < HEADER_SIZE || u16(bytes, 28) !== 0xfffe || u16(bytes, 32) !== 6) fail('bad-directory');
    if (!(version === 3 && shift === 9) && !(version === 4 && shift === 12)) fail('bad-directory');
    this.sectorSize = 1 << shift;
    this.sectors = Math.ceil(bytes.length / this.sectorSize) - 1;
    this.table = this.readTable();
    this.readDirectory();
    this.top = this.namesOfTop();
  }

  /** Whether the top folder has a stream or folder of that name. */
  has(name: string): boolean {
    return this.top.has(name.toLowerCase());
  }

  /** A stream of the top folder, whole; null where there is none. */
  stream(name: string): Uint8Array | null {
    const entry = this.top.get(name.toLowerCase());
    if (entry?.kind !== STREAM) return null;
    if (entry.size > this.bytes.length) fail('truncated', name);
    if (entry.size >= MINI_CUTOFF) return this.join(this.chain(entry.start, entry.size, name), entry.size, name);
    return this.miniStream(entry);
  }

  /** Sector numbers of the allocation table itself: in the header, then in a chain of lists. */
  private tableSectors(): number[] {
    const { bytes, sectorSize } = this;
    const found: number[] = [];
    const add = (sector: number): void => {
      if (sector <= LAST_SECTOR) found.push(sector);
    };
    for (let i = 0; i < HEADER_TABLES; i++) add(u32(bytes, 76 + 4 * i));
    let list = u32(bytes, 68);
    for (let steps = 0; list <= LAST_SECTOR; steps++) {
      if (steps > this.sectors || list >= this.sectors) fail('bad-directory');
      const start = this.startOf(list);
      for (let at = start; at < start + sectorSize - 4; at += 4) add(u32(bytes, at));
      list = u32(bytes, start + sectorSize - 4);
    }
    if (found.length > this.sectors) fail('bad-directory');
    return found;
  }

  private readTable(): number[] {
    const table: number[] = [];
    for (const sector of this.tableSectors()) {
      if (sector >= this.sectors) fail('truncated');
      const start = this.startOf(sector);
      for (let at = start; at < start + this.sectorSize; at += 4) table.push(u32(this.bytes, at));
    }
    return table;
  }

  private startOf(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  /** The sectors of a stream, in order; `size` where it is known, else up to the end of the chain. */
  private chain(start: number, size: number | null, name: string): number[] {
    const wanted = size === null ? Infinity : Math.ceil(size / this.sectorSize);
    const chain: number[] = [];
    for (let sector = start; chain.length < wanted; sector = this.table[sector] ?? NO_ENTRY) {
      if (sector > LAST_SECTOR && size === null) break;
      if (sector >= this.sectors) fail('truncated', name);
      if (chain.length > this.sectors) fail('bad-directory', name);
      chain.push(sector);
    }
    return chain;
  }

  private join(chain: readonly number[], size: number, name: string): Uint8Array {
    const joined = new Uint8Array(size);
    chain.forEach((sector, i) => {
      const start = this.startOf(sector);
      const wanted = Math.min(this.sectorSize, size - i * this.sectorSize);
      if (start + wanted > this.bytes.length) fail('truncated', name);
      joined.set(this.bytes.subarray(start, start + wanted), i * this.sectorSize);
    });
    return joined;
  }

  private readDirectory(): void {
    for (const sector of this.chain(u32(this.bytes, 48), null, '')) {
      const start = this.startOf(sector);
      for (let at = start; at < start + this.sectorSize; at += ENTRY_SIZE) {
        this.entries.push(readEntry(this.bytes, at));
      }
    }
    if (this.entries[0]?.kind !== ROOT) fail('bad-directory');
  }

  /** The top folder is a tree within the directory; embedded workbooks lie in folders of their own and stay out. */
  private namesOfTop(): Map<string, Entry> {
    const names = new Map<string, Entry>();
    const waiting = [this.entries[0]?.child ?? NO_ENTRY];
    const seen = new Set<number>();
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (index === NO_ENTRY) continue;
      const entry = this.entries[index];
      if (entry === undefined || seen.has(index)) return fail('bad-directory');
      seen.add(index);
      if (entry.kind !== STREAM && entry.kind !== STORAGE) return fail('bad-directory', entry.name);
      const key = entry.name.toLowerCase();
      if (names.has(key)) return fail('repeated-name', entry.name);
      names.set(key, entry);
      waiting.push(entry.left, entry.right);
    }
    return names;
  }

  /** Small streams share the root's stream, cut into pieces of 64 bytes with a table of their own. */
  private miniStream({ start, size, name }: Entry): Uint8Array {
    const [root] = this.entries;
    if (root === undefined || size === 0) return new Uint8Array(0);
    if (root.size > this.bytes.length) fail('truncated', name);
    const container = this.join(this.chain(root.start, root.size, name), root.size, name);
    const tableChain = this.chain(u32(this.bytes, 60), null, name);
    const table = this.join(tableChain, tableChain.length * this.sectorSize, name);
    const joined = new Uint8Array(size);
    let piece = start;
    for (let at = 0; at < size; at += MINI_SIZE) {
      const from = piece * MINI_SIZE;
      const wanted = Math.min(MINI_SIZE, size - at);
      if (piece > LAST_SECTOR || from + wanted > container.length) fail('truncated', name);
      joined.set(container.subarray(from, from + wanted), at);
      piece = 4 * piece < table.length ? u32(table, 4 * piece) : NO_ENTRY;
    }
    return joined;
  }
}
