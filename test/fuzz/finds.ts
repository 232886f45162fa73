/** What the mutants found, kept as small as it can be told. */
import { makeZip, type ZipPart } from '../workbook/build-zip';
import { madeWorkbooks } from './good-workbooks';
import type { Mutant } from './mutant';

export interface Find {
  readonly name: string;
  /** Which of the made workbooks it began as. */
  readonly from: string;
  readonly mutant: Mutant;
}

function partsOf(from: string): ReadonlyMap<string, Uint8Array> {
  const good = madeWorkbooks().find(({ name }) => name === from);
  if (!good) throw new Error(`no workbook ${from}`);
  return good.parts;
}

function packedAs(from: string, name: string, more: Partial<ZipPart>): Uint8Array {
  return makeZip(
    [...partsOf(from)].map(([part, content]) => ({ name: part, content, ...(part === name ? more : {}) })),
  );
}

/** One bit off in the table of codes: zlib refuses it, the browser's inflater finds the same 565 bytes behind it. */
const ODD_TABLE =
  'rZHBSsQwEIbvPkWYu027gohsuhcR9rrWBwjJNA2bZEImru3bC4rahUU87Gn4/8P3fzjb3RyDOGFhT0lB17QgMBmyPjkFr8Pz7QMIrjpZHSihggUZdv3N9oBBV0+JJ59ZzDEkVjDVmh+lZDNh1NxQxjTHMFKJunJDxcmszVE7lJu2vZdlzYD+jCn2VkHZ2w7EsGT8D5vG0Rt8IvMWMdULE/KdypEnxApi0MVhVfBTsfw8XTPHAPKyzOaaMlyXgPxr8pX/mr+76vykC9qXWnxya4t1/S0jz77dfwA=';

export const finds: readonly Find[] = [
  {
    name: 'an odd table of codes, which not every inflater takes',
    from: 'texts',
    mutant: {
      bytes: packedAs('texts', 'xl/_rels/workbook.xml.rels', {
        packed: new Uint8Array(Buffer.from(ODD_TABLE, 'base64')),
      }),
      story: [],
      expects: 'same-or-fault',
    },
  },
];

/** Names of finds that are still wrong, each with the reason why it may be; to be kept empty. */
export const knownFailures: Readonly<Record<string, string>> = {};
