import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { inflateNode } from '../../../src/workbook/inflate-node';
import { putSheet } from '../../../src/workbook/patch/put-sheet';
import { writeComparison, type ComparedRow, type ComparedRows } from '../../../src/workbook/write/comparison-sheet';
import { MAIN, makeXlsx, open, OFFICE, sheetPart, relationship } from '../build-xlsx';
import { openForLooks, rowsOf } from '../write/opened';
import { changedParts, partText } from './parts';

const ROW: ComparedRow = {
  mark: '≠',
  verdict: 'Khác',
  place: 'đoạn 3',
  sentence: 'Kết nạp 851 đoàn viên & “hơn” <nữa>',
  figure: '851',
  about: 'I.3 Giới thiệu',
  formText: '',
  values: { stated: '851', form: '815', difference: '36' },
  remark: '=1+1',
  quiet: false,
};

const compared = (...rows: ComparedRow[]): ComparedRows => ({ year: 2022, summary: 'Một câu.', rows });

async function put(bytes: Uint8Array, ...rows: ComparedRow[]): Promise<Uint8Array> {
  const result = putSheet(bytes, inflateNode, await writeComparison(compared(...rows), 'vi'));
  if (result.status !== 'put') throw new Error(JSON.stringify(result));
  return result.bytes;
}

const FIVE = '<row r="1"><c r="A1"><v>5</v></c></row>';

const LISTS = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

const published = readFileSync('samples/published/phu-luc-2022-da-cong-bo.xlsx');

describe('a sheet put into a workbook', () => {
  test('stands behind the others with its texts and numbers, and every other part is the same', async () => {
    const bytes = await put(published, ROW);
    const sheets = open(bytes).sheets.map(({ name }) => name);
    expect(sheets).toEqual([...open(published).sheets.map(({ name }) => name), 'Đối chiếu']);
    expect(rowsOf(open(bytes), 'Đối chiếu')[4]).toEqual([
      ...['≠ Khác', 'đoạn 3', ROW.sentence, '851', ROW.about, '851', '815', '36', '=1+1'],
    ]);
    const added = Object.keys(unzipSync(bytes)).filter((name) => !(name in unzipSync(published)));
    expect(changedParts(published, bytes)).toEqual([...LISTS, ...added].sort());
  });

  test('has its own looks and is printed as it was made', async () => {
    const workbook = await openForLooks(await put(published, ROW));
    const sheet = workbook.getWorksheet('Đối chiếu')!;
    expect(sheet.getCell('A5').font).toMatchObject({
      name: 'Times New Roman',
      bold: true,
      color: { argb: 'FFC00000' },
    });
    expect(sheet.getCell('C5').alignment.wrapText).toBe(true);
    expect(sheet.getCell('H5').numFmt).toBe('+#,##0;-#,##0;0');
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 4 }]);
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '4:4' });
    expect(sheet.pageSetup.printArea).toBe('A1:I5');
  });

  test('takes the place of its namesake, and put in again is the same file', async () => {
    const once = await put(published, ROW, ROW);
    const again = await put(once, ROW);
    expect(rowsOf(open(again), 'Đối chiếu')).toHaveLength(5);
    expect(open(again).sheets).toHaveLength(open(once).sheets.length);
    expect(partText(again, 'xl/workbook.xml').match(/Print_Area/g)).toHaveLength(
      partText(once, 'xl/workbook.xml').match(/Print_Area/g)!.length,
    );
    expect(Buffer.from(await put(again, ROW)).equals(Buffer.from(again))).toBe(true);
  });

  test('a namesake between others keeps its place, and the names of what others print stay', async () => {
    const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'đối chiếu'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">PL!$A$1:$B$2</definedName></definedNames>`;
    const bytes = makeXlsx({
      sheets: `<sheet name="đối chiếu" sheetId="2" r:id="rId9"/><sheet name="PL" sheetId="1" r:id="rId1"/>`,
      links: relationship('rId9', 'worksheet', 'worksheets/old.xml'),
      names,
      parts: { 'xl/worksheets/old.xml': sheetPart(FIVE) },
    });
    const changed = await put(bytes, ROW);
    expect(open(changed).sheets.map(({ name }) => name)).toEqual(['đối chiếu', 'PL']);
    expect(rowsOf(open(changed), 'đối chiếu')[4]?.[1]).toBe('đoạn 3');
    const written = partText(changed, 'xl/workbook.xml');
    expect(written).toContain('PL!$A$1:$B$2');
    expect(written).not.toContain("'đối chiếu'!$A$1<");
    expect(written).toContain('localSheetId="0">&apos;Đối chiếu&apos;!$A$1:$I$5<');
  });
});

test('a strict workbook gets a strict sheet', async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const parts = Object.fromEntries(
    Object.entries(unzipSync(makeXlsx({ rows: FIVE }))).map(([name, content]) => [
      name,
      strict(new TextDecoder().decode(content)),
    ]),
  );
  const bytes = await put(makeXlsx({ parts }), ROW);
  expect(partText(bytes, 'xl/worksheets/sheet2.xml')).not.toContain(MAIN);
  expect(rowsOf(open(bytes), 'Đối chiếu')[4]?.[0]).toBe('≠ Khác');
});

test('a workbook without lists of styles gets the sheet in its plain look', async () => {
  const plain = makeXlsx({ rows: FIVE });
  const bytes = await put(plain, ROW);
  expect(rowsOf(open(bytes), 'Đối chiếu')[4]?.slice(5, 8)).toEqual(['851', '815', '36']);
  expect(partText(bytes, 'xl/styles.xml')).toBe(partText(plain, 'xl/styles.xml'));
});

test('styles under a prefix keep it, and what is put in says its own namespace', async () => {
  const styles = `<?xml version="1.0"?><x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font/></x:fonts><x:fills count="1"><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`;
  const bytes = await put(makeXlsx({ rows: FIVE, parts: { 'xl/styles.xml': styles } }), ROW);
  const written = partText(bytes, 'xl/styles.xml');
  expect(written).toContain(`<numFmts xmlns="${MAIN}" count="`);
  expect(written).toMatch(/<x:fonts count="\d\d?"><x:font\/><font xmlns=/);
  expect(open(bytes).sheets.at(-1)?.cells.length).toBeGreaterThan(10);
});

test('what is no workbook is a fault', async () => {
  const made = await writeComparison(compared(ROW), 'vi');
  expect(putSheet(new TextEncoder().encode('%PDF-1.7'), inflateNode, made).status).toBe('fault');
});
