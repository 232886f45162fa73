import { u16, u32 } from '../zip/numbers';

/** The old Office container: a small file system of sectors. We read no more of it than the names in its directory. */
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const MAX_SECTOR = 0xffff_fffa;
const HEADER_TABLES = 109;
const NO_ENTRY = 0;

/** The sectors that hold the allocation table: those the header names, and those its chain of further lists names. */
function tableSectors(bytes: Uint8Array, size: number): number[] {
  const sectors: number[] = [];
  for (let i = 0; i < HEADER_TABLES; i++) sectors.push(u32(bytes, 76 + 4 * i));
  const most = bytes.length / size;
  let list = u32(bytes, 68);
  for (let steps = 0; list < MAX_SECTOR && steps < most; steps++) {
    const start = (list + 1) * size;
    for (let at = start; at < start + size - 4; at += 4) sectors.push(u32(bytes, at));
    list = u32(bytes, start + size - 4);
  }
  return sectors;
}

function entryName(bytes: Uint8Array, at: number): string {
  const length = Math.min(u16(bytes, at + 64), 64);
  let name = '';
  for (let i = 0; i + 2 < length; i += 2) name += String.fromCharCode(u16(bytes, at + i));
  return name;
}

/** Names of the streams and folders; what a broken or looping chain hides is missing from them. */
export function compoundNames(bytes: Uint8Array): Set<string> {
  const size = 1 << Math.min(u16(bytes, 30), 16);
  const names = new Set<string>();
  if (bytes.length < HEADER_SIZE || size < HEADER_SIZE) return names;
  const tables = tableSectors(bytes, size);
  const perSector = size / 4;
  const seen = new Set<number>();
  let sector = u32(bytes, 48);
  while (sector < MAX_SECTOR && !seen.has(sector) && (sector + 1) * size < bytes.length) {
    seen.add(sector);
    const start = (sector + 1) * size;
    for (let at = start; at < start + size; at += ENTRY_SIZE) {
      if ((bytes[at + 66] ?? NO_ENTRY) !== NO_ENTRY) names.add(entryName(bytes, at));
    }
    const table = tables[Math.floor(sector / perSector)];
    if (table === undefined || table >= MAX_SECTOR) break;
    sector = u32(bytes, (table + 1) * size + 4 * (sector % perSector));
  }
  return names;
}
