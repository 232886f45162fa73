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

/** What came out so far; beyond the budget only its length is counted. */
class Collected {
  readonly bytes: Uint8Array;
  length = 0;
  finished = false;

  constructor(budget: number) {
    this.bytes = new Uint8Array(budget);
  }

  get over(): boolean {
    return this.length > this.bytes.length;
  }

  add(chunk: Uint8Array, last: boolean): void {
    if (this.length + chunk.length <= this.bytes.length) this.bytes.set(chunk, this.length);
    this.length += chunk.length;
    this.finished = last;
  }
}

function inflateInSteps(packed: Uint8Array, budget: number): Inflated {
  const collected = new Collected(budget);
  const stream = new InflateStream((chunk, last) => {
    collected.add(chunk, last);
  });
  for (let at = 0; at < packed.length && !collected.over; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (collected.over) return { status: 'over' };
  return collected.finished ? done(collected.bytes.subarray(0, collected.length)) : { status: 'broken' };
}

export const inflateBrowser: Inflate = (packed, budget) => {
  if (packed.length === 0) return { status: 'broken' };
  try {
    return packed.length <= STEP ? inflateAtOnce(packed, budget) : inflateInSteps(packed, budget);
  } catch {
    return { status: 'broken' };
  }
};
