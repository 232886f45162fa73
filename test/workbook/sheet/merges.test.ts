import { firstSheet, makeXlsx, noticesOf, read, refusal } from '../build-xlsx';

const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
const merged = (...refs: string[]): { rows: string; after: string } => ({
  rows,
  after: `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
});

test('merged ranges are read, whatever corner they begin at', () => {
  expect(firstSheet(merged('C1:D2', 'F9:E7')).merges).toEqual([
    { top: 1, left: 3, bottom: 2, right: 4 },
    { top: 7, left: 5, bottom: 9, right: 6 },
  ]);
});

test('a merge of one cell is none', () => {
  expect(firstSheet(merged('A1', 'B2:B2')).merges).toEqual([]);
});

test('a value under a merge is kept and told', () => {
  expect(firstSheet(merged('A1:B1')).cells).toHaveLength(3);
  expect(read(merged('A1:B1')).notices).toEqual([
    { id: 'value-under-merge', sheet: 'PL', cell: 'B1', params: { range: 'A1:B1', value: '2' } },
  ]);
});

test('a merge over the whole sheet hides everything but its first cell', () => {
  expect(noticesOf(merged('A1:XFD1048576'))).toEqual(['value-under-merge B1', 'value-under-merge A2']);
});

test('merges that overlap are told', () => {
  expect(noticesOf(merged('C1:D2', 'D2:E3'))).toEqual(['overlapping-merges D2']);
  expect(noticesOf(merged('C1:D2', 'C1:D2'))).toEqual(['overlapping-merges C1']);
});

test.each(['XFE1:A0', 'A1:B2:C3', '', 'x'])('a merge of %j is told and passed over', (ref) => {
  expect(firstSheet(merged(ref)).merges).toEqual([]);
  expect(noticesOf(merged(ref))).toEqual(['unreadable-merge']);
});

test('a sheet may have only so many', () => {
  const refs = (count: number): string[] => Array.from({ length: count }, (_, i) => `C${2 * i + 1}:C${2 * i + 2}`);
  expect(firstSheet(merged(...refs(50_000))).merges).toHaveLength(50_000);
  expect(refusal(makeXlsx(merged(...refs(50_001))))).toMatchObject({ code: 'too-large', params: { what: 'ranges' } });
});
