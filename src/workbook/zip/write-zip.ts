/** Writes a .zip of parts that are packed already. */

export interface ZipEntry {
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** Hour and day, as .zip keeps them. */
  readonly moment: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
/** How it was packed, and that its name is UTF-8; sizes stand in the header, whatever the original did. */
const KEPT_FLAGS = 0x0806;

/** What header and directory say alike, beginning at `at`. */
function describe(view: DataView, at: number, { rawName, flags, moment, method, crc, size, packed }: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, flags & KEPT_FLAGS, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, moment, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, rawName.length, true);
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.reduce((sum, { rawName, packed }) => sum + LOCAL_SIZE + rawName.length + packed.length, 0);
  const directory = entries.reduce((sum, { rawName }) => sum + CENTRAL_SIZE + rawName.length, 0);
  const bytes = new Uint8Array(files + directory + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = files;
  for (const entry of entries) {
    const { rawName, packed } = entry;
    view.setUint32(record, CENTRAL, true);
    view.setUint16(record + 4, VERSION, true);
    describe(view, record + 6, entry);
    view.setUint32(record + 42, at, true);
    bytes.set(rawName, record + CENTRAL_SIZE);
    record += CENTRAL_SIZE + rawName.length;
    view.setUint32(at, LOCAL, true);
    describe(view, at + 4, entry);
    bytes.set(rawName, at + LOCAL_SIZE);
    bytes.set(packed, at + LOCAL_SIZE + rawName.length);
    at += LOCAL_SIZE + rawName.length + packed.length;
  }
  view.setUint32(record, END, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, directory, true);
  view.setUint32(record + 16, files, true);
  return bytes;
}
