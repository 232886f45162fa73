import { cellsOf, firstSheet, makeXlsx, noticesOf, read, refusal } from '../build-xlsx';

const row = (number: number, cells: string, more = ''): string => `<row r="${number}"${more}>${cells}</row>`;
const si = (...texts: string[]): string => texts.map((text) => `<si><t>${text}</t></si>`).join('');
const problemOf = (rows: string): unknown => refusal(makeXlsx({ rows })).params;

test('cells without addresses follow one another', () => {
  const rows =
    '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
  expect(cellsOf({ rows })).toEqual({ A1: 'number 1', C1: 'number 2', C5: 'number 3', D5: 'number 4', A6: 'number 5' });
});

test('blank cells leave nothing behind, however they are written', () => {
  const rows = row(
    1,
    '<c r="A1"/><c r="B1"><v/></c><c r="C1"><v> </v></c><c r="D1" t="str"><v></v></c><c r="E1" t="s"><v>0</v></c><c r="F1" t="inlineStr"><is><t/></is></c>',
  );
  expect(cellsOf({ rows, strings: si('') })).toEqual({});
  expect(noticesOf({ rows, strings: si('') })).toEqual(['blank-workbook']);
});

test('cells and rows out of order are put in order', () => {
  const rows = row(2, '<c r="B2"><v>3</v></c><c r="A2"><v>2</v></c>') + row(1, '<c r="A1"><v>1</v></c>');
  expect(firstSheet({ rows }).cells.map(({ value }) => value)).toEqual(['1', '2', '3']);
  expect(noticesOf({ rows })).toEqual([]);
});

test('of a cell that comes twice the first is kept, and both are told', () => {
  const made = { rows: row(5, '<c r="D5"><v>1250</v></c><c r="E5"><v>1</v></c><c r="D5"><v>7777</v></c>') };
  expect(cellsOf(made)).toEqual({ D5: 'number 1250', E5: 'number 1' });
  expect(read(made).notices).toEqual([
    { id: 'repeated-cell', sheet: 'PL', cell: 'D5', params: { kept: '1250', other: '7777' } },
  ]);
});

test('a row that comes twice is told', () => {
  const rows = row(5, '<c r="D5"><v>1250</v></c>') + row(5, '<c r="E5"><v>1</v></c>');
  expect(cellsOf({ rows })).toEqual({ D5: 'number 1250', E5: 'number 1' });
  expect(noticesOf({ rows })).toEqual(['repeated-row A5']);
});

test('a cell that claims another row is left out and told at both places', () => {
  const made = { rows: row(5, '<c r="D7"><v>1250</v></c>') + row(7, '<c r="D7"><v>350</v></c>') };
  expect(cellsOf(made)).toEqual({ D7: 'number 350' });
  expect(noticesOf(made)).toEqual(['cell-outside-row D5', 'cell-outside-row D7']);
});

test.each(['ZZZZ5', 'A1048577', 'A0', 'd5', '5', ''])('a cell with the address %j is refused', (ref) => {
  expect(problemOf(row(5, `<c r="${ref}"><v>1</v></c>`))).toMatchObject({ problem: 'bad-address', detail: ref });
});

test.each(['0', '1048577', '-1', 'x', ''])('a row with the number %j is refused', (number) => {
  expect(problemOf(`<row r="${number}"/>`)).toMatchObject({ problem: 'bad-address', detail: number });
});

test('a row of cells without addresses may not run out of the sheet', () => {
  expect(problemOf('<row><c r="XFD1"/><c><v>1</v></c></row>')).toMatchObject({ problem: 'bad-address' });
});

test('data in the last cell of a sheet are read', () => {
  expect(cellsOf({ rows: row(1048576, '<c r="XFD1048576"><v>1</v></c>') })).toEqual({ XFD1048576: 'number 1' });
});

test.each([
  ['an element that is no row', '<line/>'],
  ['an element that is no cell', row(1, '<cell/>')],
  ['an element that no cell has', row(1, '<c r="A1"><w>1</w></c>')],
  ['an element of another format', row(1, '<c r="A1"><v xmlns="urn:x">1</v></c>')],
  ['two values', row(1, '<c r="A1"><v>1</v><v>2</v></c>')],
  ['two formulas', row(1, '<c r="A1"><f>1</f><f>2</f></c>')],
])('%s is refused', (_, rows) => {
  expect(problemOf(rows)).toMatchObject({ problem: 'unexpected-element', part: 'xl/worksheets/sheet1.xml' });
});

test.each([
  ['among the rows', '7777<row r="1"/>'],
  ['in a row', row(1, '7777<c r="A1"/>')],
  ['in a cell', row(1, '<c r="A1">7777</c>')],
])('text %s is refused', (_, rows) => {
  expect(problemOf(rows)).toMatchObject({ problem: 'stray-text' });
});

test('what breaks is told with the cell that was read last', () => {
  expect(problemOf(row(8, '<c r="D8"><v>1</v></c><c r="E8"><v>2</w></c>'))).toEqual({
    problem: 'mismatched-tag',
    part: 'xl/worksheets/sheet1.xml',
    cell: 'E8',
  });
});

test('extensions of a cell or row are passed over, cells within them too', () => {
  const fake = '<extLst><ext uri="x"><c r="A1"><v>7777</v></c></ext></extLst>';
  expect(cellsOf({ rows: row(1, `<c r="A1"><v>1</v>${fake}</c>${fake}`) })).toEqual({ A1: 'number 1' });
});

test('rows hidden or without height are hidden, and read all the same', () => {
  const rows = ['', ' hidden="1"', ' ht="0" customHeight="1"', ' hidden="true"', ' hidden="0" ht="15"']
    .map((more, i) => row(i + 1, `<c r="A${i + 1}"><v>1</v></c>`, more))
    .join('');
  expect(firstSheet({ rows }).hiddenRows).toEqual([{ from: 2, to: 4 }]);
  expect(firstSheet({ rows }).cells).toHaveLength(5);
});
