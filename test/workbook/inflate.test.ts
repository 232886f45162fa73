import { deflateRawSync } from 'node:zlib';
import type { Inflate } from '../../src/workbook/inflate';
import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { inflateNode } from '../../src/workbook/inflate-node';
import { crc32 } from '../../src/workbook/zip/crc32';

/** Large enough, when packed, for the browser's way in steps. */
const random = new Uint8Array(100_000);
for (let i = 0, seed = 1; i < random.length; i++) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
  random[i] = seed >>> 24;
}
const half = (packed: Uint8Array): Uint8Array => packed.subarray(0, packed.length / 2);

const contents: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', Uint8Array.of(7)],
  ['zeros', new Uint8Array(100_000)],
  ['a large part', random],
];

describe.each<[string, Inflate]>([
  ['Node', inflateNode],
  ['the browser', inflateBrowser],
])('in %s', (_, inflate) => {
  test.each(contents)('%s is unpacked whole, with its checksum', (__, bytes) => {
    const result = inflate(deflateRawSync(bytes), bytes.length);
    expect(result).toMatchObject({ status: 'done', crc: crc32(bytes) });
    if (result.status === 'done') expect([...result.bytes]).toEqual([...bytes]);
  });

  test('exactly the budget is allowed, one byte more is not', () => {
    for (const bytes of [new Uint8Array(100_000), random]) {
      expect(inflate(deflateRawSync(bytes), bytes.length).status).toBe('done');
      expect(inflate(deflateRawSync(bytes), bytes.length - 1)).toEqual({ status: 'over' });
    }
  });

  test('data that promise gigabytes stop at the budget', () => {
    const bomb = deflateRawSync(new Uint8Array(64 * 1024 * 1024));
    expect(inflate(bomb, 5000)).toEqual({ status: 'over' });
  });

  test.each([
    ['no data', new Uint8Array(0)],
    ['no deflate data', Uint8Array.of(7, 7, 7)],
    ['data cut short', half(deflateRawSync(random))],
    ['little data cut short', half(deflateRawSync(random.subarray(0, 2000)))],
  ])('%s is broken', (__, packed) => {
    expect(inflate(packed, 1_000_000)).toEqual({ status: 'broken' });
  });
});
