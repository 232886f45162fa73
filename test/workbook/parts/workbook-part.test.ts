import { readWorkbookPart } from '../../../src/workbook/parts/workbook-part';
import { refusalOf } from '../refusal-of';
import { scan } from '../xml/tokens';

const NS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const part = (inner: string): ReturnType<typeof readWorkbookPart> =>
  readWorkbookPart(scan(`<workbook ${NS}>${inner}</workbook>`));
const one = '<sheets><sheet name="PL" sheetId="1" r:id="rId1"/></sheets>';
const problem = (inner: string): unknown => refusalOf(() => part(inner)).params;

test('sheets come in the order of the list, with their visibility', () => {
  const sheets =
    '<sheet name="A" r:id="x"/><sheet name="B" r:id="y" state="hidden"/><sheet name="C" r:id="z" state="veryHidden"/>';
  expect(part(`<sheets>${sheets}</sheets>`).sheets).toEqual([
    { name: 'A', visibility: 'visible', relationship: 'x' },
    { name: 'B', visibility: 'hidden', relationship: 'y' },
    { name: 'C', visibility: 'very-hidden', relationship: 'z' },
  ]);
});

test.each([
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr date1904="true"/>', true],
  ['<workbookPr date1904="false"/>', false],
  ['<workbookPr/>', false],
  ['', false],
])('%s: dates count from 1904: %s', (properties, date1904) => {
  expect(part(properties + one).date1904).toBe(date1904);
});

test('a date system that is neither is refused', () => {
  expect(problem(`<workbookPr date1904="maybe"/>${one}`)).toMatchObject({ detail: 'date1904="maybe"' });
});

test('names are read with their sheet and whether they are hidden', () => {
  const names =
    '<definedName name="a">PL!$D$8</definedName><definedName name="b" localSheetId="0" hidden="1">\'PL\'!$A$1</definedName>';
  expect(part(`${one}<definedNames>${names}</definedNames>`).names).toEqual([
    { name: 'a', refersTo: 'PL!$D$8', hidden: false, sheet: null },
    { name: 'b', refersTo: "'PL'!$A$1", hidden: true, sheet: 0 },
  ]);
});

test.each([
  ['no list', '', 'no-sheet'],
  ['an empty list', '<sheets/>', 'no-sheet'],
  ['two lists', one + one, 'bad-sheet-list'],
  ['a sheet without a name', '<sheets><sheet r:id="x"/></sheets>', 'bad-sheet-list'],
  ['a sheet without a relationship', '<sheets><sheet name="A" id="x"/></sheets>', 'bad-sheet-list'],
  [
    'two names that differ in case only',
    '<sheets><sheet name="PL01" r:id="x"/><sheet name="pl01" r:id="y"/></sheets>',
    'repeated-sheet-name',
  ],
  ['something else in the list', '<sheets><tab name="A" r:id="x"/></sheets>', 'unexpected-element'],
])('%s is refused', (_, inner, expected) => {
  expect(problem(inner)).toMatchObject({ problem: expected });
});
