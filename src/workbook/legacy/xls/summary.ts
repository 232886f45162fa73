import { u16, u32, u64 } from '../../zip/numbers';

const SECTION_AT = 44;
const LAST_SAVED = 13;
const FILE_TIME = 0x0040;
/** From 1 January 1601 to 1970, in milliseconds. */
const EPOCH = 11_644_473_600_000;

/** When the workbook says it was last saved, from its summary stream; null where it says nothing readable. */
export function readLastSaved(stream: Uint8Array): string | null {
  const section = u32(stream, SECTION_AT);
  const count = u32(stream, section + 4);
  for (let i = 0; i < count && section + 16 + 8 * i <= stream.length; i++) {
    const at = section + 8 + 8 * i;
    if (u32(stream, at) !== LAST_SAVED) continue;
    const value = section + u32(stream, at + 4);
    if (value + 12 > stream.length || u16(stream, value) !== FILE_TIME) return null;
    const moment = Math.floor(u64(stream, value + 4) / 10_000) - EPOCH;
    const isMoment = moment > 0 && moment < 253_402_300_800_000;
    return isMoment ? new Date(moment).toISOString() : null;
  }
  return null;
}
