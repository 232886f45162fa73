import type { Inflate } from './inflate';
import { readWorkbook, type ReadResult } from './read';

/** Bytes of any workbook we can read → plain data, or why not. Never throws, save where the code itself cannot be loaded. */
export async function openWorkbook(bytes: Uint8Array, inflate: Inflate): Promise<ReadResult> {
  const result = readWorkbook(bytes, inflate);
  if (result.status === 'read') return result;
  const { code } = result.fault;
  if (code !== 'old-excel' && code !== 'open-document') return result;
  // Few branches send such files: nobody else pays for loading their reader.
  const { readLegacy } = await import('./legacy');
  return readLegacy(bytes, inflate);
}
