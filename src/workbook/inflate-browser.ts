import { Inflate as InflateStream, inflateSync } from 'fflate';
import type { Inflate, Inflated } from './inflate';
import { crc32 } from './zip/crc32';

/** Deflate grows data 1 032 times at most, so a step this small stays within 17 MB. */
const STEP = 16 * 1024;

function done(bytes: Uint8Array): Inflated {
  return { status: 'done', bytes, crc: crc32(bytes) };
}

/** One byte of room more than allowed tells a full buffer from an overfull one. */
function inflateAtOnce(packed: Uint8Array, budget: number): Inflated {
  const bytes = inflateSync(packed, { out: new Uint8Array(budget + 1) });
  return bytes.length > budget ? { status: 'over' } : done(bytes);
}

function inflateInSteps(packed: Uint8Array, budget: number): Inflated {
  const bytes = new Uint8Array(budget);
  let length = 0;
  let finished = false;
  let over = false;
  const stream = new InflateStream((chunk, last) => {
    if (length + chunk.length > budget) over = true;
    else bytes.set(chunk, length);
    length += chunk.length;
    finished = last;
  });
  for (let at = 0; at < packed.length && !over; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (over) return { status: 'over' };
  return finished ? done(bytes.subarray(0, length)) : { status: 'broken' };
}

export const inflateBrowser: Inflate = (packed, budget) => {
  if (packed.length === 0) return { status: 'broken' };
  try {
    return packed.length <= STEP ? inflateAtOnce(packed, budget) : inflateInSteps(packed, budget);
  } catch {
    return { status: 'broken' };
  }
};
