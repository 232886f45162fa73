import * as zlib from 'node:zlib';
import type { Inflate } from './inflate';
import { crc32 } from './zip/crc32';

const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 1024 * 1024;

/** Node has its own since 20.15. */
const checksum: (bytes: Uint8Array) => number = 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : crc32;

/** The budget is the size the file promises, so one chunk a little larger holds a small part whole. */
export const inflateNode: Inflate = (packed, budget) => {
  const chunkSize = Math.min(Math.max(budget + 1, SMALLEST_CHUNK), LARGEST_CHUNK);
  try {
    const bytes = zlib.inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(budget, 1) });
    return { status: 'done', bytes, crc: checksum(bytes) };
  } catch (error) {
    return { status: isTooLarge(error) ? 'over' : 'broken' };
  }
};

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
