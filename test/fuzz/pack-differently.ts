/** What programs may do to a package without changing what it holds. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/workbook/zip/crc32';
import { bytesOf, join, type ZipPart } from '../workbook/build-zip';
import type { Packing, Way } from './mutate-zip';
import type { Random } from './random';

const SIZES_FOLLOW = 8;
const UTF8 = 0x0800;
const ALL_ONES = 0xffff_ffff;

const contentOf = ({ content }: ZipPart): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const isPlain = ({ method, flags }: ZipPart): boolean => method === undefined && flags === undefined;

/** Some of the parts that no other way has touched yet. */
function some(packing: Packing, random: Random, change: (part: ZipPart) => ZipPart): Packing {
  return {
    ...packing,
    parts: packing.parts.map((part) => (isPlain(part) && random.chance(1, 2) ? change(part) : part)),
  };
}

function withSizesBehind(part: ZipPart, signed: boolean): ZipPart {
  const content = contentOf(part);
  const packed = new Uint8Array(deflateRawSync(content));
  const record = bytesOf([4, crc32(content)], [4, packed.length], [4, content.length]);
  return {
    ...part,
    packed,
    flags: SIZES_FOLLOW,
    local: { crc: 0, packedSize: 0, size: 0 },
    descriptor: signed ? join(bytesOf([4, 0x08074b50]), record) : record,
  };
}

/** The size in 64 bits, as if the part might be huge. */
function withWideSize(part: ZipPart): ZipPart {
  const extra = bytesOf([2, 1], [2, 8], [8, contentOf(part).length]);
  return { ...part, method: 8, size: ALL_ONES, localExtra: extra, centralExtra: extra };
}

function otherCase(name: string, random: Random): string {
  return name.replace(/[a-z]/g, (letter) => (random.chance(1, 4) ? letter.toUpperCase() : letter));
}

function atAnotherLevel(packing: Packing, random: Random): Packing {
  const level = random.below(10);
  const pack = (part: ZipPart): Uint8Array => new Uint8Array(deflateRawSync(contentOf(part), { level }));
  return some(packing, random, (part) => ({ ...part, method: 8, packed: pack(part) }));
}

function withTimes({ parts, end }: Packing, random: Random): Packing {
  const extra = join(bytesOf([2, 0x5455], [2, 5]), random.bytes(5));
  const timed = parts.map((part) => (part.centralExtra ? part : { ...part, localExtra: extra, centralExtra: extra }));
  return { parts: timed, end };
}

export const allowedWays: readonly Way[] = [
  { story: 'parts in another order', pack: ({ parts, end }, random) => ({ parts: random.shuffled(parts), end }) },
  { story: 'some stored', pack: (packing, random) => some(packing, random, (part) => ({ ...part, method: 0 })) },
  {
    story: 'some packed at another level',
    pack: atAnotherLevel,
  },
  {
    story: 'sizes behind the data',
    pack: (packing, random) => some(packing, random, (part) => withSizesBehind(part, random.chance(1, 2))),
  },
  { story: 'sizes in 64 bits', pack: (packing, random) => some(packing, random, withWideSize) },
  {
    story: 'names marked as UTF-8',
    pack: (packing, random) => some(packing, random, (part) => ({ ...part, flags: UTF8 })),
  },
  {
    story: 'times of day',
    pack: withTimes,
  },
  {
    story: 'names in capitals',
    pack: ({ parts, end }, random) => ({
      parts: parts.map((part) => ({ ...part, name: otherCase(part.name, random) })),
      end,
    }),
  },
  {
    story: 'names with backslashes',
    pack: ({ parts, end }) => ({
      parts: parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })),
      end,
    }),
  },
  {
    story: 'folders',
    pack: ({ parts, end }) => ({
      parts: ['docProps/', 'xl/', 'xl/worksheets/']
        .map((name): ZipPart => ({ name, content: '', method: 0 }))
        .concat(parts),
      end,
    }),
  },
  {
    story: 'more parts',
    pack: ({ parts, end }, random) => ({
      parts: [
        ...parts,
        { name: 'xl/media/image1.png', content: random.bytes(random.below(300)) },
        { name: 'customXml/item1.xml', content: '<khác>' },
      ],
      end,
    }),
  },
  {
    story: 'a comment',
    pack: ({ parts, end }, random) => ({ parts, end: { ...end, comment: 'phụ lục '.repeat(random.between(1, 50)) } }),
  },
];
