import { inflateBrowser } from '../../src/workbook/inflate-browser';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { makeZip } from './build-zip';
import {
  cellsOf,
  makeXlsx,
  noticesOf,
  OFFICE,
  open,
  PACKAGE,
  partsOf,
  read,
  refusal,
  relationship,
  sheetPart,
  type XlsxParts,
} from './build-xlsx';

const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
const other = sheetPart('<row r="1"><c r="A1"><v>111</v></c></row>');
const problem = (made: XlsxParts): unknown => refusal(makeXlsx(made)).params;
const second = (name: string, more = ''): string =>
  `<sheet name="PL" sheetId="1" r:id="rId1"/><sheet name="${name}" sheetId="2" r:id="rId9"${more}/>`;
const link = (type: string, target = 'worksheets/sheet2.xml'): string => relationship('rId9', type, target);

test('sheets come in the order of the workbook, by relationship and not by file name', () => {
  const sheets = '<sheet name="Biểu 01" sheetId="5" r:id="rId9"/><sheet name="Phụ" sheetId="1" r:id="rId1"/>';
  const workbook = read({ rows, sheets, links: link('worksheet'), parts: { 'xl/worksheets/sheet2.xml': other } });
  expect(workbook.sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['Biểu 01', '111'],
    ['Phụ', '7'],
  ]);
});

test('hidden sheets are read and say so', () => {
  const made = {
    rows,
    sheets: second('Ẩn', ' state="veryHidden"'),
    links: link('worksheet'),
    parts: { 'xl/worksheets/sheet2.xml': other },
  };
  expect(read(made).sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'very-hidden']);
});

test('parts may lie anywhere, as long as relationships lead there', () => {
  const moved = {
    'xl/workbook.xml': null,
    'xl/_rels/workbook.xml.rels': null,
    'xl/worksheets/sheet1.xml': null,
    'xl/styles.xml': null,
    'xl/sharedStrings.xml': null,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relationship('rId1', 'officeDocument', '/so/tay.xml')}</Relationships>`,
    'so/tay.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="${OFFICE}"><sheets><sheet name="PL" q:id="a"/></sheets></workbook>`,
    'so/_rels/tay.xml.rels': `<Relationships xmlns="${PACKAGE}">${relationship('a', 'worksheet', '../Trang.XML')}</Relationships>`,
    'trang.xml': sheetPart(rows),
  };
  expect(cellsOf({ parts: moved })).toEqual({ A1: 'number 7' });
});

test('a part that no relationship leads to is never read', () => {
  const stray = { 'xl/worksheets/sheet9.xml': '<broken', 'xl/media/image1.emf': '\0' };
  expect(cellsOf({ rows, parts: stray })).toEqual({ A1: 'number 7' });
});

const STRICT = 'http://purl.oclc.org/ooxml';

test('a strict workbook is read like any other', () => {
  const strict = partsOf({
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    strings: '<si><t>Chặt</t></si>',
  }).map((part) => ({
    ...part,
    content: String(part.content)
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${STRICT}/spreadsheetml/main`)
      .replaceAll(OFFICE, `${STRICT}/officeDocument/relationships`),
  }));
  expect(open(makeZip(strict)).sheets[0]?.cells).toMatchObject([{ type: 'text', value: 'Chặt' }]);
});

test('elements with a prefix are read like any other', () => {
  const prefixed = partsOf({ rows, after: '<mergeCells><mergeCell ref="C1:D1"/></mergeCells>' }).map((part) => ({
    ...part,
    content:
      part.name.startsWith('xl/') && !part.name.endsWith('.rels')
        ? String(part.content)
            .replace(/<(\/?)(?=[a-z])/gi, '<$1x:')
            .replace('xmlns="', 'xmlns:x="')
        : part.content,
  }));
  expect(open(makeZip(prefixed)).sheets[0]).toMatchObject({ cells: [{ value: '7' }], merges: [{ left: 3 }] });
});

test('elements of another namespace are no cells', () => {
  const parts = {
    'xl/worksheets/sheet1.xml': sheetPart(rows).replace('spreadsheetml/2006/main', 'spreadsheetml/2006/other'),
  };
  expect(problem({ parts })).toMatchObject({ problem: 'unknown-root', part: 'xl/worksheets/sheet1.xml' });
});

test('cells within an extension are none of the sheet', () => {
  const after = `<extLst><ext uri="x"><sheetData><row r="1"><c r="A1"><v>7777</v></c></row></sheetData></ext></extLst>`;
  expect(cellsOf({ rows, after })).toEqual({ A1: 'number 7' });
});

test('hidden columns are told, whether hidden or without width', () => {
  const before =
    '<cols><col min="2" max="2" hidden="1"/><col min="3" max="4" width="0"/><col min="6" max="6" width="9"/><col min="9" max="7" hidden="1"/></cols>';
  expect(read({ rows, before }).sheets[0]?.hiddenColumns).toEqual([{ from: 2, to: 4 }]);
});

test('names know the sheet they are limited to', () => {
  const names = '<definedNames><definedName name="x" localSheetId="0">PL!$A$1</definedName></definedNames>';
  expect(read({ rows, names }).names).toEqual([{ name: 'x', refersTo: 'PL!$A$1', hidden: false, sheet: 'PL' }]);
});

test('when the file was saved is read from its properties', () => {
  const properties =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/terms/"><d:modified>2022-12-05T08:30:00Z</d:modified></cp:coreProperties>';
  expect(read({ rows, properties }).modified).toBe('2022-12-05T08:30:00.000Z');
  expect(read({ rows }).modified).toBeNull();
});

test('properties that cannot be read cost no figure', () => {
  expect(cellsOf({ rows, properties: 'rác' })).toEqual({ A1: 'number 7' });
  expect(noticesOf({ rows, properties: 'rác' })).toEqual(['properties-unreadable']);
  expect(problem({ rows, properties: '<!DOCTYPE a><a/>' })).toMatchObject({ problem: 'doctype' });
});

test('charts, dialogs and macro sheets are told and left out', () => {
  for (const type of ['chartsheet', 'dialogsheet', 'xlMacrosheet']) {
    const made = { rows, sheets: second('Khác'), links: link(type, 'x.xml') };
    expect(read(made).notices).toEqual([{ id: 'not-a-grid', sheet: 'Khác', cell: null, params: { kind: type } }]);
    expect(read(made).sheets).toHaveLength(1);
  }
});

test('macros are told', () => {
  const links =
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vba.bin"/>';
  expect(noticesOf({ rows, links })).toEqual(['macros']);
});

test('styles that are missing though promised are told', () => {
  expect(noticesOf({ rows, parts: { 'xl/styles.xml': null } })).toEqual(['styles-missing']);
});

test('a workbook without a single value says so', () => {
  expect(noticesOf({})).toEqual(['blank-workbook']);
});

test.each<[string, XlsxParts, object]>([
  [
    'no content types',
    { parts: { '[Content_Types].xml': null } },
    { problem: 'missing-part', part: '[Content_Types].xml' },
  ],
  ['no relationships', { parts: { '_rels/.rels': null } }, { problem: 'missing-part', part: '_rels/.rels' }],
  ['no workbook', { parts: { 'xl/workbook.xml': null } }, { problem: 'missing-part', part: 'xl/workbook.xml' }],
  ['no relationships of the workbook', { parts: { 'xl/_rels/workbook.xml.rels': null } }, { problem: 'missing-part' }],
  [
    'no sheet part',
    { parts: { 'xl/worksheets/sheet1.xml': null } },
    { problem: 'missing-part', part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    'no texts though promised',
    { parts: { 'xl/sharedStrings.xml': null } },
    { problem: 'missing-part', part: 'xl/sharedStrings.xml' },
  ],
  [
    'a sheet that no relationship knows',
    { sheets: '<sheet name="PL" r:id="rId7"/>' },
    { problem: 'bad-sheet-list', detail: 'PL' },
  ],
  ['a sheet that is no sheet', { sheets: '<sheet name="PL" r:id="rId2"/>' }, { problem: 'bad-sheet-list' }],
  [
    'two sheets of one relationship',
    { sheets: '<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/>' },
    { problem: 'shared-part', detail: 'B' },
  ],
  [
    'two sheets of one part',
    { sheets: second('B'), links: link('worksheet', 'worksheets/Sheet1.xml') },
    { problem: 'shared-part' },
  ],
  [
    'a sheet that climbs out',
    { sheets: second('B'), links: link('worksheet', '../../../etc/passwd') },
    { problem: 'outside-target' },
  ],
  [
    'a sheet on the network',
    { sheets: second('B'), links: relationship('rId9', 'worksheet', 'http://x/y.xml', ' TargetMode="External"') },
    { problem: 'outside-target' },
  ],
  ['a relationship named twice', { links: relationship('rId1', 'theme', 'a.xml') }, { problem: 'bad-relationship' }],
  ['two tables of texts', { links: link('sharedStrings', 'b.xml') }, { problem: 'bad-relationship' }],
  ['charts only', { sheets: '<sheet name="A" r:id="rId9"/>', links: link('chartsheet') }, { problem: 'no-sheet' }],
  ['two tables of rows', { after: '<sheetData/>' }, { problem: 'unexpected-element' }],
  [
    'no table of rows',
    { parts: { 'xl/worksheets/sheet1.xml': sheetPart('').replace('<sheetData></sheetData>', '') } },
    { problem: 'missing-part' },
  ],
  ['words for relationships', { parts: { '_rels/.rels': 'CORRUPTED' } }, { problem: 'not-one-root' }],
  [
    'a DOCTYPE',
    { parts: { 'xl/workbook.xml': '<!DOCTYPE workbook SYSTEM "http://x"><workbook/>' } },
    { problem: 'doctype' },
  ],
  ['XML that goes wrong behind the data', { after: '<a></b>' }, { problem: 'mismatched-tag' }],
])('%s is refused', (_, made, params) => {
  expect(problem({ rows, ...made })).toMatchObject(params);
});

test('names of sheets touch nothing but the sheet', () => {
  for (const name of ['__proto__', 'constructor', 'hasOwnProperty', '&lt;img src=x onerror=alert(1)&gt;']) {
    expect(read({ rows, sheets: `<sheet name="${name}" r:id="rId1"/>` }).sheets).toHaveLength(1);
  }
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('Node and the browser read the same', () => {
  const bytes = makeXlsx({ rows, strings: `<si><t>${'chữ '.repeat(2000)}</t></si>` });
  expect(readWorkbook(bytes, inflateBrowser)).toEqual(readWorkbook(bytes, inflateNode));
});

test('what is read does not change with what was read before', () => {
  const bytes = makeXlsx({ rows, formats: [14, '0%'] });
  const first = open(bytes);
  for (let i = 0; i < 60; i++) open(makeXlsx({ rows, formats: [`0.${'0'.repeat(i)}`] }));
  expect(open(bytes)).toEqual(first);
});

test('an inflater that fails in its own way is a fault as well', () => {
  const failing = (): never => {
    throw new TypeError('no memory');
  };
  expect(readWorkbook(makeXlsx({ rows }), failing)).toMatchObject({
    status: 'fault',
    fault: { params: { problem: 'unforeseen' } },
  });
});

test('what a fault quotes of a file is short', () => {
  const fault = refusal(makeXlsx({ rows: `<row r="${'9'.repeat(30_000)}"/>` }));
  expect(JSON.stringify(fault).length).toBeLessThan(500);
});
