import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/workbook/zip/crc32';

/** One file of a package; whatever is given beside name and content replaces what would be right. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packed?: Uint8Array;
  /** Only in the header before the data. */
  readonly local?: Readonly<Partial<Record<'name', string>> & Partial<Record<HeaderField, number>>>;
  readonly localExtra?: Uint8Array;
  readonly centralExtra?: Uint8Array;
  /** Put behind the data. */
  readonly descriptor?: Uint8Array;
  /** Points the directory at another place. */
  readonly offset?: number;
}

type HeaderField = 'flags' | 'method' | 'crc' | 'packedSize' | 'size';

export interface ZipEnd {
  readonly comment?: string;
  readonly count?: number;
  readonly start?: number;
  readonly before?: Uint8Array;
}

const encode = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

export function bytesOf(...fields: (readonly [size: 2 | 4 | 8, value: number])[]): Uint8Array {
  const total = fields.reduce((sum, [size]) => sum + size, 0);
  const view = new DataView(new ArrayBuffer(total));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    if (size === 8) view.setUint32(at + 4, Math.floor(value / 2 ** 32), true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

export function join(...pieces: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function header(signature: number, part: ZipPart, packed: Uint8Array, local: boolean): Uint8Array {
  const content = encode(part.content);
  const right = {
    flags: part.flags ?? 0,
    method: part.method ?? 8,
    crc: part.crc ?? crc32(content),
    packedSize: packed.length,
    size: part.size ?? content.length,
  };
  const { flags, method, crc, packedSize, size } = local ? { ...right, ...part.local } : right;
  const name = encode(local ? (part.local?.name ?? part.name) : part.name);
  const extra = (local ? part.localExtra : part.centralExtra) ?? new Uint8Array(0);
  const start = bytesOf(
    [4, signature],
    ...(local ? [] : ([[2, 20]] as const)),
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
  );
  const sizes = bytesOf([4, crc], [4, packedSize], [4, size], [2, name.length], [2, extra.length]);
  return local ? join(start, sizes, name, extra) : join(start, sizes);
}

/** A package as its bytes; made by hand so that every field can be made wrong. */
export function makeZip(parts: readonly ZipPart[], end: ZipEnd = {}): Uint8Array {
  const files: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const content = encode(part.content);
    const packed = part.packed ?? ((part.method ?? 8) === 8 ? new Uint8Array(deflateRawSync(content)) : content);
    const file = join(header(0x04034b50, part, packed, true), packed, part.descriptor ?? new Uint8Array(0));
    const name = encode(part.name);
    const extra = part.centralExtra ?? new Uint8Array(0);
    const rest = bytesOf([2, 0], [2, 0], [2, 0], [4, 0], [4, part.offset ?? at]);
    records.push(join(header(0x02014b50, part, packed, false), rest, name, extra));
    files.push(file);
    at += file.length;
  }
  const directory = join(...records);
  const before = end.before ?? new Uint8Array(0);
  const comment = encode(end.comment ?? '');
  const count = end.count ?? parts.length;
  const last = bytesOf([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length]);
  return join(...files, directory, before, last, bytesOf([4, end.start ?? at], [2, comment.length]), comment);
}
