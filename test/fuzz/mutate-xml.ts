/** One part of a workbook, written in another way or saying something else. */
import { deflateRawSync } from 'node:zlib';
import { makeZip } from '../workbook/build-zip';
import { breakings } from './break-xml';
import type { GoodWorkbook } from './good-workbooks';
import type { Mutant } from './mutant';
import type { Random } from './random';
import { rewritings } from './rewrite-xml';

/** Changes the text of a part; null where it finds nothing to do. */
export interface TextChange {
  readonly story: string;
  readonly change: (text: string, random: Random) => string | Uint8Array | null;
}

/** How often each part is chosen: figures stand in sheets. */
const WEIGHTS: readonly (readonly [part: RegExp, weight: number])[] = [
  [/worksheets\/sheet\d+\.xml$/, 12],
  [/sharedStrings\.xml$/, 4],
  [/styles\.xml$/, 3],
  [/xl\/workbook\.xml$/, 2],
  [/\.rels$/, 1],
  [/\[Content_Types\]\.xml$/, 1],
];

function choosePart({ parts }: GoodWorkbook, random: Random): string {
  const weighted = [...parts.keys()].flatMap((name) => {
    const weight = WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
    return Array.from({ length: weight }, () => name);
  });
  return random.pick(weighted);
}

const packedBefore = new WeakMap<Uint8Array, Uint8Array>();

function packed(content: Uint8Array): Uint8Array {
  const known = packedBefore.get(content) ?? new Uint8Array(deflateRawSync(content, { level: 1 }));
  packedBefore.set(content, known);
  return known;
}

function mutate(good: GoodWorkbook, random: Random, changes: readonly TextChange[], times: number): Mutant {
  const name = choosePart(good, random);
  const content = good.parts.get(name) ?? new Uint8Array(0);
  let text: string | Uint8Array = new TextDecoder().decode(content);
  const story = [name];
  for (let i = 0; i < times && typeof text === 'string'; i++) {
    const one = random.pick(changes);
    const changed: string | Uint8Array | null = one.change(text, random);
    if (changed === null || changed === text) continue;
    text = changed;
    story.push(one.story);
  }
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const parts = new Map(good.parts).set(name, bytes);
  const zip = makeZip([...parts].map(([part, each]) => ({ name: part, content: each, packed: packed(each) })));
  return { bytes: zip, story, expects: 'as-plainly-read', parts };
}

/** Says something else, or nothing that makes sense. */
export function mutateXml(good: GoodWorkbook, random: Random): Mutant {
  return mutate(good, random, breakings, random.pick([1, 1, 1, 2, 3]));
}

/** Says the same in other words. */
export function rewriteXml(good: GoodWorkbook, random: Random): Mutant {
  return { ...mutate(good, random, rewritings, random.between(1, 4)), expects: 'same' };
}
