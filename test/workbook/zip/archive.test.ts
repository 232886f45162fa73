import { inflateNode } from '../../../src/workbook/inflate-node';
import { inflateBrowser } from '../../../src/workbook/inflate-browser';
import { Archive } from '../../../src/workbook/zip/archive';
import { readDirectory } from '../../../src/workbook/zip/directory';
import { makeZip, type ZipPart } from '../build-zip';
import { refusalOf } from '../refusal-of';

function archive(parts: readonly ZipPart[], inflate = inflateNode): Archive {
  const zip = makeZip(parts);
  return new Archive(zip, readDirectory(zip), inflate);
}

function unpack(part: ZipPart, inflate = inflateNode): string {
  const from = archive([part], inflate);
  const found = from.part(part.name);
  if (found === null) throw new Error('not found');
  return new TextDecoder().decode(from.unpack(found));
}

const content = 'Phụ lục '.repeat(100);

test.each([
  ['Node', inflateNode],
  ['the browser', inflateBrowser],
])('parts are unpacked in %s', (_, inflate) => {
  expect(unpack({ name: 'a', content }, inflate)).toBe(content);
  expect(unpack({ name: 'a', content, method: 0 }, inflate)).toBe(content);
});

test.each([
  ['whose checksum is wrong', { crc: 1 }, 'wrong-checksum'],
  ['that holds less than it says', { size: 2000 }, 'wrong-size'],
  ['that holds more than it says', { size: 10 }, 'wrong-size'],
  ['whose data are broken', { packed: new Uint8Array([7, 7, 7]) }, 'broken-data'],
])('a part %s is refused', (_, wrong, problem) => {
  for (const inflate of [inflateNode, inflateBrowser]) {
    expect(refusalOf(() => unpack({ name: 'a', content, ...wrong }, inflate)).params).toMatchObject({
      problem,
      part: 'a',
    });
  }
});

test('names are found without regard to case', () => {
  expect(archive([{ name: 'xl/SharedStrings.xml', content }]).has('xl/sharedstrings.xml')).toBe(true);
});

test.each([[['a', 'a']], [['xl/a.xml', 'XL/A.xml']], [['xl\\a.xml', 'xl/a.xml']]])(
  '%j is one name twice, and refused',
  (names) => {
    const refused = refusalOf(() => archive(names.map((name) => ({ name, content }))));
    expect(refused.params).toMatchObject({ problem: 'repeated-name' });
  },
);

test.each(['../a', 'xl/../../a', '/a', 'c:/a', 'a//b', './a', 'a\0b', '..\\a'])('the name %j is refused', (name) => {
  expect(refusalOf(() => archive([{ name, content }])).params).toMatchObject({ problem: 'bad-name' });
});

test('folders are no parts', () => {
  expect(archive([{ name: 'xl/', content: '', method: 0 }]).has('xl/')).toBe(false);
});
