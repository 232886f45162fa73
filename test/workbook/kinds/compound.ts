import { join } from '../build-zip';

const SECTOR = 512;
const END_OF_CHAIN = 0xffff_fffe;
const TABLE = 0xffff_fffd;
const FREE = 0xffff_ffff;

function entry(name: string, type: number): Uint8Array {
  const bytes = new Uint8Array(128);
  for (let i = 0; i < name.length; i++) bytes[2 * i] = name.charCodeAt(i);
  bytes[64] = 2 * (name.length + 1);
  bytes[66] = type;
  return bytes;
}

/** An old Office container with a directory and nothing else; `chain` says which sector follows each. */
export function makeCompound(names: readonly string[], chain: readonly number[] = []): Uint8Array {
  const header = new Uint8Array(SECTOR);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(header.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : FREE, true);
  const table = new DataView(new ArrayBuffer(SECTOR));
  for (let i = 0; i < SECTOR / 4; i++) table.setUint32(4 * i, FREE, true);
  table.setUint32(0, TABLE, true);
  const entries = [entry('Root Entry', 5), ...names.map((name) => entry(name, 2))];
  const sectors = Math.ceil(entries.length / 4);
  for (let i = 1; i <= sectors; i++) table.setUint32(4 * i, chain[i - 1] ?? (i < sectors ? i + 1 : END_OF_CHAIN), true);
  const directory = new Uint8Array(sectors * SECTOR);
  directory.set(join(...entries));
  return join(header, new Uint8Array(table.buffer), directory);
}
