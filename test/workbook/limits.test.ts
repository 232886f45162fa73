import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { LimitedThing } from '../../src/core/fault';
import { inflateNode } from '../../src/workbook/inflate-node';
import { limits } from '../../src/workbook/limits';
import { Notices } from '../../src/workbook/notices';
import { readWorkbook, type ReadResult } from '../../src/workbook/read';
import { SheetContext } from '../../src/workbook/sheet/context';
import { Archive } from '../../src/workbook/zip/archive';
import { readDirectory } from '../../src/workbook/zip/directory';
import { makeZip, type ZipPart } from './build-zip';
import { makeXlsx, partsOf } from './build-xlsx';
import { refusalOf } from './refusal-of';
import { scan } from './xml/tokens';

const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
const open = (parts: readonly ZipPart[]): ReadResult => readWorkbook(makeZip(parts), inflateNode);
const overLimit = (what: LimitedThing, limit: number): object => ({ code: 'too-large', params: { what, limit } });

test('a file of the largest size is read, a byte more is not', () => {
  const filler = (size: number): ZipPart => ({ name: 'x', content: new Uint8Array(size), method: 0 });
  const small = makeZip([...partsOf({ rows }), filler(0)]).length;
  expect(open([...partsOf({ rows }), filler(limits.fileBytes - small)]).status).toBe('read');
  expect(open([...partsOf({ rows }), filler(limits.fileBytes - small + 1)])).toMatchObject({
    fault: overLimit('file-bytes', limits.fileBytes),
  });
});

test('a package of the most entries is read, one more is not', () => {
  const filled = (count: number): ZipPart[] => {
    const parts = partsOf({ rows });
    const more = Array.from({ length: count - parts.length }, (_, i) => ({ name: `x${i}`, content: '' }));
    return [...parts, ...more];
  };
  expect(open(filled(limits.entries)).status).toBe('read');
  expect(open(filled(limits.entries + 1))).toMatchObject({ fault: overLimit('entries', limits.entries) });
});

describe('what parts unpack to', () => {
  const zip = makeZip([{ name: 'a', content: 'x' }]);
  const archive = (): Archive => new Archive(zip, readDirectory(zip), inflateNode);
  const part = (size: number, packed = 10_000_000): Parameters<Archive['count']>[0] => ({
    name: 'a',
    packed: new Uint8Array(packed),
    method: 8,
    size,
    crc: 0,
  });

  test('a part of the largest size counts, a byte more does not', () => {
    archive().count(part(limits.partBytes));
    expect(refusalOf(() => archive().count(part(limits.partBytes + 1)))).toMatchObject(
      overLimit('part-bytes', limits.partBytes),
    );
  });

  test('parts of the largest total count, a byte more does not', () => {
    const all = archive();
    all.count(part(limits.partBytes));
    all.count(part(limits.totalBytes - limits.partBytes));
    expect(refusalOf(() => all.count(part(1)))).toMatchObject(overLimit('total-bytes', limits.totalBytes));
  });

  test('a part may grow a hundred times, not more', () => {
    archive().count(part(200_000, 2000));
    expect(refusalOf(() => archive().count(part(200_001, 2000)))).toMatchObject(overLimit('ratio', limits.ratio));
  });

  test('a small part may grow as it likes', () => {
    archive().count(part(limits.freeBytes, 10));
    expect(refusalOf(() => archive().count(part(limits.freeBytes + 1, 10)))).toMatchObject(
      overLimit('ratio', limits.ratio),
    );
  });

  test('a part that holds more than it promises stops at its promise', () => {
    const parts = partsOf({ rows: `${rows}${' '.repeat(5_000_000)}` }).map((each) =>
      each.name === 'xl/worksheets/sheet1.xml' ? { ...each, size: 5000 } : each,
    );
    expect(open(parts)).toMatchObject({ fault: { code: 'damaged-archive', params: { problem: 'wrong-size' } } });
  });
});

test('elements of the greatest depth are read, one deeper is not', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  scan(nested(limits.depth)).finish();
  expect(refusalOf(() => scan(nested(limits.depth + 1)).finish())).toMatchObject(overLimit('depth', limits.depth));
});

test('an element of the most attributes is read, one more is not', () => {
  const tag = (count: number): string => `<a ${Array.from({ length: count }, (_, i) => `a${i}=""`).join(' ')}/>`;
  scan(tag(limits.attributes)).finish();
  expect(refusalOf(() => scan(tag(limits.attributes + 1)).finish())).toMatchObject(
    overLimit('attributes', limits.attributes),
  );
});

test('a text of the greatest length is read, a character more is not', () => {
  const made = (length: number): Uint8Array =>
    makeXlsx({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'đ'.repeat(length)}</t></is></c></row>` });
  expect(readWorkbook(made(limits.textLength), inflateNode).status).toBe('read');
  expect(readWorkbook(made(limits.textLength + 1), inflateNode)).toMatchObject({
    fault: { code: 'too-large', params: { what: 'text-length', cell: 'A1' } },
  });
});

describe('what all sheets hold together', () => {
  const context = (cells: number, text: number): SheetContext =>
    new SheetContext('PL', 'sheet1.xml', null, null, false, new Notices(), { cells, text });

  test('the last cell counts, one more does not', () => {
    const near = context(limits.cells - 1, 0);
    near.countCell();
    expect(refusalOf(() => near.countCell())).toMatchObject(overLimit('cells', limits.cells));
  });

  test('the last character counts, one more does not', () => {
    const near = context(0, limits.totalText - 1);
    near.countText('a');
    expect(refusalOf(() => near.countText('a'))).toMatchObject(overLimit('total-text', limits.totalText));
  });

  test('a text shown by many cells counts for every one of them', () => {
    const cells = Array.from({ length: 1000 }, (_, i) => `<c r="A${i + 1}" t="s"><v>0</v></c>`);
    const shown = cells.map((cell, i) => `<row r="${i + 1}">${cell}</row>`).join('');
    const bytes = makeXlsx({ rows: shown, strings: `<si><t>${'x'.repeat(30_000)}</t></si>`, stored: true });
    expect(readWorkbook(bytes, inflateNode)).toMatchObject({ fault: overLimit('total-text', limits.totalText) });
  });

  test('the last notice is taken, one more is not', () => {
    const notices = new Notices();
    for (let i = 0; i < limits.notices; i++) notices.add('macros', null, null, {});
    expect(refusalOf(() => notices.add('macros', null, null, {}))).toMatchObject(overLimit('notices', limits.notices));
  });
});

test('the published limits are these, in both languages', () => {
  const page = readFileSync(joinPath(__dirname, '../../docs/reading-limits.md'), 'utf8');
  const mega = 1024 * 1024;
  const shown = {
    fileBytes: `${limits.fileBytes / mega} MB`,
    entries: `${limits.entries}`,
    partBytes: `${limits.partBytes / mega} MB`,
    totalBytes: `${limits.totalBytes / mega} MB`,
    ratio: `${limits.ratio}`,
    freeBytes: `${limits.freeBytes / 1024} KB`,
    depth: `${limits.depth}`,
    attributes: `${limits.attributes}`,
    textLength: `${limits.textLength}`,
    totalText: `${limits.totalText}`,
    cells: `${limits.cells}`,
    ranges: `${limits.ranges}`,
    names: `${limits.names}`,
    notices: `${limits.notices}`,
  } satisfies Record<keyof typeof limits, string>;
  for (const [name, value] of Object.entries(shown)) {
    const lines = page.split('\n').filter((line) => line.includes(`\`${name}\``));
    expect(lines.map((line) => line.replaceAll(/(?<=\d)[ .,](?=\d{3})/g, '').includes(value))).toEqual([true, true]);
  }
});
