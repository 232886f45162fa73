import type { FileKind } from './kind';

interface Signature {
  readonly kind: FileKind;
  readonly at: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));
const sign = (kind: FileKind, bytes: number[], at = 0): Signature => ({ kind, at, bytes });

/** Files told by their first bytes. Text is told in text-kind.ts, packages in package-kind.ts, old Office files in compound-kind.ts. */
const signatures: readonly Signature[] = [
  sign('pdf', ascii('%PDF-')),
  sign('image', [0x89, ...ascii('PNG')]),
  sign('image', [0xff, 0xd8, 0xff]),
  sign('image', ascii('GIF8')),
  sign('image', ascii('II*\0')),
  sign('image', ascii('MM\0*')),
  sign('image', ascii('WEBP'), 8),
  sign('image', ascii('ftyphei'), 4),
  sign('image', ascii('ftypmif1'), 4),
  sign('image', ascii('ftypavif'), 4),
  sign('archive', ascii('Rar!\x1a\x07')),
  sign('archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  sign('archive', [0x1f, 0x8b]),
  sign('archive', [0xfd, ...ascii('7zXZ')]),
  sign('archive', ascii('BZh')),
  sign('archive', ascii('ustar'), 257),
  sign('mail-attachment-bundle', [0x78, 0x9f, 0x3e, 0x22]),
  sign('rich-text', ascii('{\\rtf')),
  sign('shortcut', [0x4c, 0, 0, 0, 0x01, 0x14, 0x02, 0]),
  sign('program', ascii('MZ')),
  sign('program', [0x7f, ...ascii('ELF')]),
  sign('sound-or-video', ascii('ftyp'), 4),
  sign('sound-or-video', ascii('ID3')),
  sign('sound-or-video', ascii('RIFF')),
  // Excel 2 to 4: a bare stream that begins with its BOF record.
  sign('old-excel', [0x09, 0x00, 0x04, 0x00]),
  sign('old-excel', [0x09, 0x02, 0x06, 0x00]),
  sign('old-excel', [0x09, 0x04, 0x06, 0x00]),
  sign('old-excel', [0x09, 0x08]),
];

const BITMAP_SIZE = 2;

/** "BM" begins many a text; a bitmap says its own length too. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x42 || bytes[1] !== 0x4d || bytes.length < 26) return false;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(BITMAP_SIZE, true) === bytes.length;
}

const NAME_ROOM = 54;

/** Excel's owner file: 165 bytes (Word's 162), the user's name with its length, padded with spaces, then the same in UTF-16. */
function isLockFile(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  if ((bytes.length !== 165 && bytes.length !== 162) || length === 0 || length > NAME_ROOM) return false;
  const padded = bytes.subarray(1 + length, NAME_ROOM).every((byte) => byte === 0x20 || byte === 0);
  return padded && (bytes[NAME_ROOM] === length || bytes[NAME_ROOM + 1] === length);
}

export function kindBySignature(bytes: Uint8Array): FileKind | null {
  if (bytes.length === 0) return 'empty-file';
  if (isLockFile(bytes)) return 'lock-file';
  for (const { kind, at, bytes: mark } of signatures) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) return kind;
  }
  return isBitmap(bytes) ? 'image' : null;
}
