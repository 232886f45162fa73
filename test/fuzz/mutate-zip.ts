/** The same parts packed in another way: allowed ways have to give the same workbook, forbidden ones a refusal. */
import type { ZipEnd, ZipPart } from '../workbook/build-zip';
import { join, makeZip } from '../workbook/build-zip';
import type { GoodWorkbook } from './good-workbooks';
import type { Mutant } from './mutant';
import { forbiddenWays } from './pack-badly';
import { allowedWays } from './pack-differently';
import type { Random } from './random';

/** A package about to be written. */
export interface Packing {
  readonly parts: readonly ZipPart[];
  readonly end: ZipEnd;
}

export interface Way {
  readonly story: string;
  readonly pack: (packing: Packing, random: Random, read: ReadonlySet<string>) => Packing;
}

/** The parts that a reader has to look into: damage to any other says nothing of a figure. */
export function partsRead({ parts }: GoodWorkbook): ReadonlySet<string> {
  const needed =
    /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
  return new Set([...parts.keys()].filter((name) => needed.test(name)));
}

function cutOrGlued(bytes: Uint8Array, good: GoodWorkbook, random: Random): readonly [Uint8Array, string] | null {
  switch (random.below(8)) {
    case 0:
      return [bytes.slice(0, random.below(bytes.length)), 'cut off'];
    case 1:
      return [join(good.bytes, bytes), 'put behind another workbook'];
    case 2:
      return [join(random.bytes(random.between(1, 400)), bytes), 'put behind other bytes'];
    default:
      return null;
  }
}

export function mutateZip(good: GoodWorkbook, random: Random): Mutant {
  const read = partsRead(good);
  let packing: Packing = { parts: [...good.parts].map(([name, content]) => ({ name, content })), end: {} };
  const story: string[] = [];
  const use = (way: Way): void => {
    packing = way.pack(packing, random, read);
    story.push(way.story);
  };
  random.shuffled(allowedWays).slice(0, random.between(1, 3)).forEach(use);
  const isBad = random.chance(1, 2);
  if (isBad) use(random.pick(forbiddenWays));
  const bytes = makeZip(packing.parts, packing.end);
  const spoilt = cutOrGlued(bytes, good, random);
  if (spoilt) return { bytes: spoilt[0], story: [...story, spoilt[1]], expects: 'fault' };
  return { bytes, story, expects: isBad ? 'fault' : 'same' };
}
