import { inflateRawSync } from 'node:zlib';
import type { Inflate } from './inflate';

const SMALLEST_CHUNK = 64;
const LARGEST_CHUNK = 1024 * 1024;

/** The budget is the size the file promises, so one chunk a little larger holds a small part whole. */
export const inflateNode: Inflate = (packed, budget) => {
  const chunkSize = Math.min(Math.max(budget + 1, SMALLEST_CHUNK), LARGEST_CHUNK);
  try {
    return { status: 'done', bytes: inflateRawSync(packed, { chunkSize, maxOutputLength: Math.max(budget, 1) }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { status: code === 'ERR_BUFFER_TOO_LARGE' ? 'over' : 'broken' };
  }
};
