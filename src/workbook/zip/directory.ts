import type { ArchiveProblem } from '../../core/fault';
import { limits } from '../limits';
import { refuse } from '../refusal';
import { MAX_16, MAX_32, type Entry } from './entry';
import { u16, u32, u64 } from './numbers';
import { readZip64Field } from './zip64';

const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_RECORD = 0x06064b50;
const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_SIZE = 46;

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8');
const UTF8_FLAG = 0x0800;
const BACKSLASH = 0x5c;

export interface Directory {
  readonly entries: readonly Entry[];
  /** Where the central directory begins: no file's data may reach beyond it. */
  readonly start: number;
}

function fail(problem: ArchiveProblem, part = ''): never {
  return refuse('damaged-archive', { problem, part });
}

/** The end record is the last one whose comment reaches exactly to the end of the file. */
function findEndRecord(bytes: Uint8Array): number {
  const last = bytes.length - END_RECORD_SIZE;
  let found = false;
  for (let at = last; at >= 0 && at >= last - MAX_16; at--) {
    if (bytes[at] !== 0x50 || u32(bytes, at) !== END_RECORD) continue;
    if (u16(bytes, at + 20) === last - at) return at;
    found = true;
  }
  return fail(found ? 'bad-directory' : 'truncated');
}

interface Extent {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  /** Where the directory has to end. */
  readonly end: number;
}

function extentOf(bytes: Uint8Array, record: number): Extent {
  const locator = record - ZIP64_LOCATOR_SIZE;
  const plain = {
    count: u16(bytes, record + 10),
    size: u32(bytes, record + 12),
    start: u32(bytes, record + 16),
    end: record,
  };
  const disks = u16(bytes, record + 4) | u16(bytes, record + 6);
  const isZip64 = locator >= 0 && u32(bytes, locator) === ZIP64_LOCATOR;
  if (!isZip64) {
    if (disks !== 0 || u16(bytes, record + 8) !== plain.count) fail('bad-directory');
    return plain;
  }
  const large = u64(bytes, locator + 8);
  if (large + 56 > locator || u32(bytes, large) !== ZIP64_RECORD) fail('bad-directory');
  const extent = {
    count: u64(bytes, large + 32),
    size: u64(bytes, large + 40),
    start: u64(bytes, large + 48),
    end: large,
  };
  const agree = (small: number, most: number, value: number): boolean => small === most || small === value;
  const agrees =
    agree(plain.count, MAX_16, extent.count) &&
    agree(plain.size, MAX_32, extent.size) &&
    agree(plain.start, MAX_32, extent.start);
  return agrees ? extent : fail('headers-disagree');
}

/** Names of parts are ASCII by the standard; any other only has to be told apart. */
function readName(raw: Uint8Array, flags: number): string {
  let name = '';
  for (const byte of raw) {
    if (byte >= 128) return (flags & UTF8_FLAG ? utf8 : latin1).decode(raw).replaceAll('\\', '/');
    name += byte === BACKSLASH ? '/' : String.fromCharCode(byte);
  }
  return name;
}

function readEntry(bytes: Uint8Array, at: number, end: number): { entry: Entry; next: number } {
  if (at + CENTRAL_SIZE > end || u32(bytes, at) !== CENTRAL_HEADER) return fail('bad-directory');
  const nameEnd = at + CENTRAL_SIZE + u16(bytes, at + 28);
  const extraEnd = nameEnd + u16(bytes, at + 30);
  const next = extraEnd + u16(bytes, at + 32);
  if (next > end || u16(bytes, at + 34) !== 0) return fail('bad-directory');
  const flags = u16(bytes, at + 8);
  const rawName = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = readName(rawName, flags);
  const small = [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)];
  const wide = readZip64Field(bytes.subarray(nameEnd, extraEnd), small);
  if (wide === null) return fail('bad-directory', name);
  const [size = 0, packedSize = 0, offset = 0] = wide;
  const method = u16(bytes, at + 10);
  const crc = u32(bytes, at + 16);
  return { entry: { name, rawName, flags, method, crc, packedSize, size, offset }, next };
}

/** Reads the central directory: it alone says what the package holds. */
export function readDirectory(bytes: Uint8Array): Directory {
  const extent = extentOf(bytes, findEndRecord(bytes));
  if (extent.start + extent.size !== extent.end) fail('bad-directory');
  if (extent.count > limits.entries) {
    refuse('too-large', { what: 'entries', limit: limits.entries, part: '', cell: null });
  }
  const entries: Entry[] = [];
  let at = extent.start;
  for (let i = 0; i < extent.count; i++) {
    const { entry, next } = readEntry(bytes, at, extent.end);
    entries.push(entry);
    at = next;
  }
  if (at !== extent.end) fail('bad-directory');
  return { entries, start: extent.start };
}
