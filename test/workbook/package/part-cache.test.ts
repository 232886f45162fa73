import { PartCache } from '../../../src/workbook/package/part-cache';

const part = (
  text: string,
  name = 'a',
): { name: string; packed: Uint8Array; method: number; size: number; crc: number } => ({
  name,
  packed: new TextEncoder().encode(text),
  method: 0,
  size: text.length,
  crc: 1,
});

test('the same bytes are read once', () => {
  const cache = new PartCache();
  const first = cache.read('styles', part('x'), () => ({}));
  expect(cache.read('styles', part('x'), () => ({}))).toBe(first);
});

test('bytes that differ are read anew, even where their checksums agree', () => {
  const cache = new PartCache();
  cache.read('styles', part('x'), () => 1);
  expect(cache.read('styles', part('y'), () => 2)).toBe(2);
});

test('bytes changed by their owner afterwards do not change what is kept', () => {
  const cache = new PartCache();
  const mine = part('x');
  cache.read('styles', mine, () => 1);
  mine.packed[0] = 121;
  expect(cache.read('styles', part('x'), () => 2)).toBe(1);
  expect(cache.read('styles', mine, () => 3)).toBe(3);
});

test('readers and names are told apart', () => {
  const cache = new PartCache();
  cache.read('styles', part('x'), () => 1);
  expect(cache.read('workbook', part('x'), () => 2)).toBe(2);
  expect(cache.read('styles', part('x', 'b'), () => 3)).toBe(3);
});

test('a failure is not kept', () => {
  const cache = new PartCache();
  expect(() =>
    cache.read('styles', part('x'), () => {
      throw new Error('broken');
    }),
  ).toThrow('broken');
  expect(cache.read('styles', part('x'), () => 2)).toBe(2);
});

test('it keeps only so many', () => {
  const cache = new PartCache();
  cache.read('styles', part('first'), () => 1);
  for (let i = 0; i < 100; i++) cache.read('styles', part('other', String(i)), () => i);
  expect(cache.read('styles', part('first'), () => 2)).toBe(2);
});
