/** What no honest program does to a package: each of these has to be refused. */
import type { ZipPart } from '../workbook/build-zip';
import type { Packing, Way } from './mutate-zip';
import type { Random } from './random';

const OTHER_METHODS = [1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 18, 19, 93, 94, 95, 96, 97, 98, 99, 0xffff];
const REFUSED_FLAGS = [0x0001, 0x0020, 0x0040, 0x2000, 0x2041];
const BAD_NAMES = [
  '../x.xml',
  'xl/../../x.xml',
  '/x.xml',
  'xl//x.xml',
  'C:/x.xml',
  'xl/./x.xml',
  'xl/..',
  'a\u0000b',
  'a\nb',
  '',
];

const lower = (name: string): string => name.toLowerCase().replaceAll('\\', '/');

/** Changes one of the parts that a reader needs. */
function one(packing: Packing, random: Random, read: ReadonlySet<string>, change: (part: ZipPart) => ZipPart): Packing {
  const needed = new Set([...read].map(lower));
  const target = random.pick(packing.parts.filter(({ name }) => needed.has(lower(name))));
  return { ...packing, parts: packing.parts.map((part) => (part === target ? change(part) : part)) };
}

function withPart(packing: Packing, random: Random, part: ZipPart): Packing {
  const at = random.below(packing.parts.length + 1);
  return { ...packing, parts: [...packing.parts.slice(0, at), part, ...packing.parts.slice(at)] };
}

/** Without anything that would make good what is about to be spoilt. */
const bare = ({ name, content }: ZipPart): ZipPart => ({ name, content });
const sizeOf = ({ content }: ZipPart): number => Buffer.byteLength(content);

function withWrongSize(part: ZipPart, random: Random): ZipPart {
  const size = sizeOf(part);
  const told = Math.max(0, size + random.pick([-1000, -1, 1, 2, 4096]));
  return { ...bare(part), size: told === size ? size + 1 : told };
}

function withNameTwice(packing: Packing, random: Random): Packing {
  const { name } = random.pick(packing.parts);
  return withPart(packing, random, { name: name.toUpperCase(), content: '<a/>' });
}

const NEEDED = new Set([
  '[content_types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/sheet1.xml',
]);

function withoutNeeded(packing: Packing, random: Random, read: ReadonlySet<string>): Packing {
  const gone = random.pick([...read].map(lower).filter((name) => NEEDED.has(name)));
  return { ...packing, parts: packing.parts.filter(({ name }) => lower(name) !== gone) };
}

export const forbiddenWays: readonly Way[] = [
  {
    story: 'a name twice',
    pack: (packing, random) =>
      withPart(packing, random, { ...random.pick(packing.parts.filter(({ name }) => !name.endsWith('/'))) }),
  },
  {
    story: 'a name twice but for its case, other content',
    pack: withNameTwice,
  },
  {
    story: 'a bad name',
    pack: (packing, random) => withPart(packing, random, { name: random.pick(BAD_NAMES), content: '<a/>' }),
  },
  {
    story: 'an unknown method',
    pack: (packing, random, read) =>
      one(packing, random, read, (part) => ({ ...bare(part), method: random.pick(OTHER_METHODS) })),
  },
  {
    story: 'encrypted',
    pack: (packing, random, read) =>
      one(packing, random, read, (part) => ({ ...bare(part), flags: random.pick(REFUSED_FLAGS) })),
  },
  {
    story: 'a wrong checksum',
    pack: (packing, random, read) =>
      one(packing, random, read, (part) => ({ ...bare(part), crc: random.between(1, 0xffff_fffe) })),
  },
  {
    story: 'a wrong size',
    pack: (packing, random, read) => one(packing, random, read, (part) => withWrongSize(part, random)),
  },
  {
    story: 'broken data',
    pack: (packing, random, read) =>
      one(packing, random, read, (part) => ({ ...bare(part), packed: random.bytes(random.below(200)) })),
  },
  {
    story: 'another name before the data',
    pack: (packing, random, read) =>
      one(packing, random, read, (part) => ({ ...part, local: { ...part.local, name: part.name.replace(/.$/, 'x') } })),
  },
  {
    story: 'another method before the data',
    pack: (packing, random, read) => one(packing, random, read, (part) => ({ ...bare(part), local: { method: 0 } })),
  },
  {
    story: 'other figures before the data',
    pack: (packing, random, read) =>
      one(packing, random, read, (part) => ({
        ...bare(part),
        local: { [random.pick(['crc', 'size', 'packedSize'])]: random.below(9) },
      })),
  },
  {
    story: 'a place elsewhere',
    pack: (packing, random, read) =>
      one(packing, random, read, (part) => ({ ...part, offset: random.pick([1, 7, 40, 0x7fff_ffff, 0xffff_fffe]) })),
  },
  {
    story: 'another count',
    pack: ({ parts, end }, random) => ({
      parts,
      end: { ...end, count: random.pick([0, 1, parts.length - 1, parts.length + 1, 65535]) },
    }),
  },
  {
    story: 'a directory elsewhere',
    pack: ({ parts, end }, random) => ({
      parts,
      end: { ...end, start: random.pick([0, 1, 99, 0x7fff_ffff, 0xffff_ffff]) },
    }),
  },
  {
    story: 'bytes behind the directory',
    pack: ({ parts, end }, random) => ({ parts, end: { ...end, before: random.bytes(random.between(1, 60)) } }),
  },
  {
    story: 'a needed part missing',
    pack: withoutNeeded,
  },
];
