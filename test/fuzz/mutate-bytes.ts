/** What mail servers, broken disks and careless programs do to a file: bytes change, whatever they mean. */
import { join } from '../workbook/build-zip';
import type { GoodWorkbook } from './good-workbooks';
import type { Mutant } from './mutant';
import type { Random } from './random';

type Change = (bytes: Uint8Array, random: Random) => readonly [bytes: Uint8Array, story: string];

const INTERESTING = [0, 1, 0x20, 0x3c, 0x50, 0x7f, 0x80, 0xff];

function changed(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

/** Most of a file is packed data; its headers and directory deserve as many hits. */
function place(bytes: Uint8Array, random: Random): number {
  if (random.chance(2, 3) || bytes.length < 1500) return random.below(bytes.length);
  return bytes.length - 1 - random.below(1500);
}

function span(bytes: Uint8Array, random: Random): readonly [from: number, to: number] {
  const from = place(bytes, random);
  return [from, Math.min(bytes.length, from + random.between(1, random.chance(1, 4) ? 600 : 12))];
}

const changes: readonly Change[] = [
  (bytes, random) => {
    const at = place(bytes, random);
    const bit = random.below(8);
    return [changed(bytes, at, (bytes[at] ?? 0) ^ (1 << bit)), `bit ${bit} of byte ${at} turned`];
  },
  (bytes, random) => {
    const at = place(bytes, random);
    const value = random.chance(1, 2) ? random.pick(INTERESTING) : random.below(256);
    return [changed(bytes, at, value), `byte ${at} set to ${value}`];
  },
  (bytes, random) => {
    const at = place(bytes, random);
    const step = random.between(1, 8);
    return [changed(bytes, at, ((bytes[at] ?? 0) + (random.chance(1, 2) ? step : 256 - step)) & 255), `byte ${at} off`];
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random);
    return [join(bytes.subarray(0, from), bytes.subarray(to)), `bytes ${from} to ${to} taken out`];
  },
  (bytes, random) => {
    const at = place(bytes, random);
    const more = random.bytes(random.between(1, 20));
    return [join(bytes.subarray(0, at), more, bytes.subarray(at)), `${more.length} bytes put in at ${at}`];
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random);
    const at = place(bytes, random);
    const copy = bytes.slice();
    copy.set(bytes.subarray(from, Math.min(to, from + bytes.length - at)), at);
    return [copy, `bytes ${from} to ${to} copied over ${at}`];
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random);
    return [join(bytes.subarray(0, to), bytes.subarray(from)), `bytes ${from} to ${to} doubled`];
  },
  (bytes, random) => {
    const [from, to] = span(bytes, random);
    return [bytes.slice().fill(0, from, to), `bytes ${from} to ${to} made zero`];
  },
  (bytes, random) => {
    const length = random.below(bytes.length);
    return [bytes.slice(0, length), `cut off at ${length}`];
  },
  (bytes, random) => {
    const first = random.between(1, bytes.length - 1);
    return [join(bytes.subarray(first), bytes.subarray(0, first)), `turned around at ${first}`];
  },
  // A mail server that takes the file for text.
  (bytes, random) => {
    const lineEnds = random.chance(1, 2);
    const out = lineEnds
      ? [...bytes].flatMap((byte) => (byte === 10 ? [13, 10] : [byte]))
      : [...bytes].map((byte) => byte & 127);
    return [Uint8Array.from(out), lineEnds ? 'line ends changed' : 'eighth bits lost'];
  },
];

export function mutateBytes({ bytes }: GoodWorkbook, random: Random): Mutant {
  let current: Uint8Array = bytes;
  const story: string[] = [];
  const times = random.pick([1, 1, 1, 2, 3, 6]);
  for (let i = 0; i < times && current.length > 1; i++) {
    const [next, told] = random.pick(changes)(current, random);
    current = next;
    story.push(told);
  }
  return { bytes: current, story, expects: 'same-or-fault' };
}
