import { readDirectory } from '../../../src/workbook/zip/directory';
import { locateEntries } from '../../../src/workbook/zip/local-header';
import { crc32 } from '../../../src/workbook/zip/crc32';
import { bytesOf, makeZip, type ZipPart } from '../build-zip';
import { refusalOf } from '../refusal-of';

const content = 'nội dung';
const bytes = new TextEncoder().encode(content);
const locate = (...parts: Partial<ZipPart>[]): Uint8Array[] => {
  const zip = makeZip(parts.map((part, i) => ({ name: `p${i}`, content, method: 0, ...part })));
  return locateEntries(zip, readDirectory(zip));
};
const problem = (...parts: Partial<ZipPart>[]): unknown => refusalOf(() => locate(...parts)).params;
const following = { flags: 8, local: { crc: 0, size: 0, packedSize: 0 } };

test('the data are found behind each header', () => {
  expect(locate({}, {})).toEqual([bytes, bytes]);
});

test.each([
  ['name', { local: { name: 'px' } }],
  ['method', { local: { method: 8 } }],
  ['checksum', { local: { crc: 1 } }],
  ['size', { local: { size: 1 } }],
  ['packed size', { local: { packedSize: 1 } }],
  ['flags', { local: { flags: 8 } }],
])('a header whose %s disagrees with the directory is refused', (_, part) => {
  expect(problem(part)).toMatchObject({ problem: 'headers-disagree', part: 'p0' });
});

test.each([
  ['encrypted', { flags: 1 }, 'encrypted-entry'],
  ['strongly encrypted', { flags: 0x41 }, 'encrypted-entry'],
  ['packed another way', { method: 9 }, 'unknown-method'],
  ['stored in another size', { size: 3 }, 'headers-disagree'],
])('an entry that is %s is refused', (_, part, expected) => {
  expect(problem(part)).toMatchObject({ problem: expected });
});

test('sizes may follow the data, with and without a signature, in four bytes or eight', () => {
  const crc = crc32(bytes);
  const size = bytes.length;
  for (const descriptor of [
    bytesOf([4, 0x08074b50], [4, crc], [4, size], [4, size]),
    bytesOf([4, crc], [4, size], [4, size]),
    bytesOf([4, 0x08074b50], [4, crc], [8, size], [8, size]),
    bytesOf([4, crc], [8, size], [8, size]),
  ]) {
    expect(locate({ ...following, descriptor }, {})).toEqual([bytes, bytes]);
  }
});

test('a header may know the size before the checksum', () => {
  const descriptor = bytesOf([4, crc32(bytes)], [4, bytes.length], [4, bytes.length]);
  expect(locate({ flags: 8, local: { crc: 0, packedSize: 0 }, descriptor })).toEqual([bytes]);
});

test('sizes that follow the data and disagree are refused', () => {
  const descriptor = bytesOf([4, crc32(bytes)], [4, bytes.length], [4, 1]);
  expect(problem({ ...following, descriptor })).toMatchObject({ problem: 'headers-disagree' });
});

test('sizes in the large-file field are read', () => {
  const most = 0xffff_ffff;
  const localExtra = bytesOf([2, 1], [2, 16], [8, bytes.length], [8, bytes.length]);
  expect(locate({ local: { size: most, packedSize: most }, localExtra })).toEqual([bytes]);
  expect(problem({ local: { size: most, packedSize: most } })).toMatchObject({ problem: 'headers-disagree' });
});

test('two entries that share bytes are refused', () => {
  expect(problem({}, { name: 'p0', offset: 0 })).toMatchObject({ problem: 'overlap' });
});

test('an entry that points behind the files is refused', () => {
  expect(problem({ offset: 4000 })).toMatchObject({ problem: 'bad-directory' });
});
