import { readDirectory } from '../../../src/workbook/zip/directory';
import { bytesOf, join, makeZip } from '../build-zip';
import { refusalOf } from '../refusal-of';

const two = [
  { name: 'a.xml', content: 'một' },
  { name: 'b/c.xml', content: 'hai' },
];
const names = (bytes: Uint8Array): string[] => readDirectory(bytes).entries.map((entry) => entry.name);

test('the directory lists the files with their sizes', () => {
  expect(names(makeZip(two))).toEqual(['a.xml', 'b/c.xml']);
  expect(readDirectory(makeZip(two)).entries[0]?.size).toBe(5);
});

test('a comment at the end is no matter', () => {
  expect(names(makeZip(two, { comment: 'gửi từ máy quét' }))).toEqual(['a.xml', 'b/c.xml']);
});

test('backslashes in names are slashes', () => {
  expect(names(makeZip([{ name: 'xl\\workbook.xml', content: '' }]))).toEqual(['xl/workbook.xml']);
});

test('a file cut short has no directory', () => {
  expect(refusalOf(() => readDirectory(makeZip(two).slice(0, -30)))).toMatchObject({
    params: { problem: 'truncated' },
  });
});

test('anything behind the end is refused', () => {
  const more = join(makeZip(two), new Uint8Array(5));
  expect(refusalOf(() => readDirectory(more))).toMatchObject({ params: { problem: 'bad-directory' } });
});

test('a count that is not the true one is refused', () => {
  for (const count of [1, 3]) {
    const lying = makeZip(two, { count });
    expect(refusalOf(() => readDirectory(lying))).toMatchObject({ params: { problem: 'bad-directory' } });
  }
});

test('a directory that does not end where the end record begins is refused', () => {
  const shifted = makeZip(two, { start: 0 });
  expect(refusalOf(() => readDirectory(shifted))).toMatchObject({ params: { problem: 'bad-directory' } });
});

test('large-file records are read where they agree', () => {
  const plain = makeZip(two);
  const { start } = readDirectory(plain);
  const size = plain.length - 22 - start;
  const record = (count: number): Uint8Array =>
    join(
      bytesOf(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, size],
        [8, start],
      ),
      bytesOf([4, 0x07064b50], [4, 0], [8, plain.length - 22], [4, 1]),
    );
  expect(names(makeZip(two, { before: record(2) }))).toEqual(['a.xml', 'b/c.xml']);
  const lying = makeZip(two, { before: record(3) });
  expect(refusalOf(() => readDirectory(lying))).toMatchObject({ params: { problem: 'headers-disagree' } });
});
