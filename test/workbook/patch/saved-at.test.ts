import { inflateNode } from '../../../src/workbook/inflate-node';
import { patchWorkbook } from '../../../src/workbook/patch/patch';
import { makeXlsx, open } from '../build-xlsx';
import { changedParts, number, partText } from './parts';

const SAVED_AT = new Date('2022-12-08T09:30:15.250Z');
const MOMENT = '2022-12-08T09:30:15Z';
const CORE = 'docProps/core.xml';
const ROWS = '<row r="2"><c r="A2"><v>1</v></c></row>';

function properties(inner: string, prefix = 'cp:'): string {
  const own = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return (
    `<${prefix}coreProperties ${own}="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inner}</${prefix}coreProperties>`
  );
}

function savedFrom(bytes: Uint8Array, savedAt: Date | null, ...cells: string[]): Uint8Array {
  const changes = cells.map((cell) => number(cell, '7'));
  const result = patchWorkbook(bytes, inflateNode, changes, savedAt);
  if (result.status !== 'patched') throw new Error(JSON.stringify(result));
  return result.bytes;
}

const created = '<dcterms:created xsi:type="dcterms:W3CDTF">2022-01-05T01:00:00Z</dcterms:created>';
const earlier = '<dcterms:modified xsi:type="dcterms:W3CDTF">2022-01-05T01:00:00Z</dcterms:modified>';

test('a changed file says when it was saved; nothing else of its properties changes', () => {
  const before = makeXlsx({ rows: ROWS, properties: properties(`${created}${earlier}<dcterms:x/>`) });
  const saved = savedFrom(before, SAVED_AT, 'A2');
  expect(partText(saved, CORE)).toBe(
    partText(before, CORE).replace(earlier, earlier.replace('2022-01-05T01:00:00Z', MOMENT)),
  );
  expect(open(saved).modified).toBe('2022-12-08T09:30:15.000Z');
});

test.each([
  ['that did not say it', properties(created)],
  ['that says nothing in it', properties('<dcterms:modified xsi:type="dcterms:W3CDTF"/>')],
  ['whose properties have no prefix', properties(created, '')],
])('a file %s says it now', (_, core) => {
  const saved = savedFrom(makeXlsx({ rows: ROWS, properties: core }), SAVED_AT, 'A2');
  expect(open(saved).modified).toBe('2022-12-08T09:30:15.000Z');
});

test.each([
  ['without properties', undefined],
  ['whose properties are damaged', '<cp:coreProperties xmlns:cp="a"><b></cp:coreProperties>'],
  ['whose properties are empty', '<a/>'],
])('a file %s keeps it so, and is saved all the same', (_, core) => {
  const before = makeXlsx({ rows: ROWS, ...(core !== undefined && { properties: core }) });
  const saved = savedFrom(before, SAVED_AT, 'A2');
  expect(changedParts(before, saved)).not.toContain(CORE);
  expect(open(saved).sheets[0]?.cells[0]?.value).toBe('7');
});

test('where nothing was changed, or nobody says when, the time stays', () => {
  const before = makeXlsx({ rows: ROWS, properties: properties(earlier) });
  expect(changedParts(before, savedFrom(before, SAVED_AT))).toEqual([]);
  expect(changedParts(before, savedFrom(before, null, 'A2'))).not.toContain(CORE);
});
