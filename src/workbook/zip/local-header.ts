import type { ArchiveProblem } from '../../core/fault';
import { refuse } from '../refusal';
import { DEFLATED, isFolder, STORED, type Entry } from './entry';
import type { Directory } from './directory';
import { u16, u32, u64 } from './numbers';
import { readZip64Field } from './zip64';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
/** Encrypted, strongly encrypted, masked; compressed patch data. */
const REFUSED_FLAGS = 0x0001 | 0x0040 | 0x2000 | 0x0020;
const SIZES_FOLLOW = 0x0008;

function fail(problem: ArchiveProblem, part: string): never {
  return refuse('damaged-archive', { problem, part });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function checkMethod(entry: Entry): void {
  if (entry.flags & REFUSED_FLAGS) fail('encrypted-entry', entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) fail('unknown-method', entry.name);
  if (entry.method === STORED && entry.packedSize !== entry.size) fail('headers-disagree', entry.name);
}

/** The record that follows the data where the header could not know the sizes; its length, 0 where it does not agree. */
function descriptorLength(bytes: Uint8Array, at: number, limit: number, entry: Entry): number {
  const start = u32(bytes, at) === DESCRIPTOR && entry.crc !== DESCRIPTOR ? at + 4 : at;
  if (u32(bytes, start) !== entry.crc) return 0;
  const short = start + 12 <= limit && u32(bytes, start + 4) === entry.packedSize;
  if (short && u32(bytes, start + 8) === entry.size) return start + 12 - at;
  const long = start + 20 <= limit && u64(bytes, start + 4) === entry.packedSize;
  return long && u64(bytes, start + 12) === entry.size ? start + 20 - at : 0;
}

/** Where the sizes follow the data, the header may leave out any of its three figures, not give others. */
function sizesAgree(bytes: Uint8Array, at: number, extra: Uint8Array, entry: Entry): boolean {
  const sizes = readZip64Field(extra, [u32(bytes, at + 22), u32(bytes, at + 18)]);
  if (sizes === null) return false;
  const [size = 0, packedSize = 0] = sizes;
  const crc = u32(bytes, at + 14);
  const mayBeZero = (entry.flags & SIZES_FOLLOW) !== 0;
  const agree = (value: number, told: number): boolean => value === told || (mayBeZero && value === 0);
  return agree(crc, entry.crc) && agree(size, entry.size) && agree(packedSize, entry.packedSize);
}

/** The packed data of one entry, once its local header says the same as the central directory. */
function locate(bytes: Uint8Array, entry: Entry, limit: number): { data: Uint8Array; end: number } {
  checkMethod(entry);
  const at = entry.offset;
  if (at + LOCAL_SIZE > limit || u32(bytes, at) !== LOCAL_HEADER) return fail('bad-directory', entry.name);
  const nameEnd = at + LOCAL_SIZE + u16(bytes, at + 26);
  const start = nameEnd + u16(bytes, at + 28);
  const end = start + entry.packedSize;
  if (end > limit) return fail('truncated', entry.name);
  const agrees =
    u16(bytes, at + 8) === entry.method &&
    (u16(bytes, at + 6) & (REFUSED_FLAGS | SIZES_FOLLOW)) === (entry.flags & (REFUSED_FLAGS | SIZES_FOLLOW)) &&
    sameBytes(bytes.subarray(at + LOCAL_SIZE, nameEnd), entry.rawName) &&
    sizesAgree(bytes, at, bytes.subarray(nameEnd, start), entry);
  if (!agrees) return fail('headers-disagree', entry.name);
  const data = bytes.subarray(start, end);
  if ((entry.flags & SIZES_FOLLOW) === 0 || isFolder(entry)) return { data, end };
  const descriptor = descriptorLength(bytes, end, limit, entry);
  return descriptor > 0 ? { data, end: end + descriptor } : fail('headers-disagree', entry.name);
}

/** The packed data of every entry, in the directory's order; no two may share a byte. */
export function locateEntries(bytes: Uint8Array, directory: Directory): Uint8Array[] {
  const places = directory.entries.map((entry) => ({ entry, ...locate(bytes, entry, directory.start) }));
  const byPlace = [...places].sort((a, b) => a.entry.offset - b.entry.offset);
  let free = 0;
  for (const { entry, end } of byPlace) {
    if (entry.offset < free) fail('overlap', entry.name);
    free = end;
  }
  return places.map((place) => place.data);
}
