/** Small workbooks that are odd, and readable all the same. */
import { makeXlsx, MAIN, type XlsxParts } from '../workbook/build-xlsx';

const inRow = (cells: string): string => `<row r="1">${cells}</row>`;
const text = (ref: string, inside: string): string => `<c r="${ref}" t="inlineStr"><is><t>${inside}</t></is></c>`;

const made: Readonly<Record<string, XlsxParts>> = {
  'rich text': {
    strings: '<si><r><t>35</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>',
    rows: inRow('<c r="A1" t="s"><v>0</v></c>'),
  },
  pronunciation: {
    strings: '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
    rows: inRow('<c r="A1" t="s"><v>0</v></c>'),
  },
  escapes: { rows: inRow(text('A1', 'một_x000D_hai') + text('B1', '_x005F_x0041_') + text('C1', '_x0041_')) },
  'white space': { rows: inRow(text('A1', '  hai đầu  ') + text('B1', 'một&#10;hai') + text('C1', 'a\r\nb')) },
  'binary fractions': {
    rows: inRow('<c r="A1"><v>2080.8400000000001</v></c><c r="B1"><v>0.1</v></c><c r="C1"><v>1E-3</v></c>'),
  },
  'numbers written oddly': { rows: inRow('<c r="A1"><v>+5</v></c><c r="B1"><v>00125</v></c><c r="C1"><v>.5</v></c>') },
  'text like numbers': { rows: inRow('<c r="A1" t="str"><v>6.958</v></c>' + text('B1', '02') + text('C1', '1E3')) },
  'formulas without results': { rows: inRow('<c r="A1"><f>1+1</f></c><c r="B1"><f>A1*2</f><v>4</v></c>') },
  'shared formulas': {
    rows: inRow(
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>3</v></c>',
    ),
  },
  truths: { rows: inRow('<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c>') },
  errors: { rows: inRow('<c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c>') },
  'dates in full': {
    rows: inRow('<c r="A1" t="d"><v>2022-10-05</v></c><c r="B1" t="d"><v>2022-10-05T08:30:00</v></c>'),
  },
  'dates by format': {
    formats: ['dd/mm/yyyy', 14, 'h:mm'],
    rows: inRow('<c r="A1" s="1"><v>44839</v></c><c r="B1" s="2"><v>44839.25</v></c><c r="C1" s="3"><v>0.5</v></c>'),
  },
  'the day that never was': {
    formats: [14],
    rows: inRow('<c r="A1" s="1"><v>60</v></c><c r="B1" s="1"><v>61</v></c>'),
  },
  'days from 1904': {
    workbook: '<workbookPr date1904="1"/>',
    formats: [14],
    rows: inRow('<c r="A1" s="1"><v>43377</v></c>'),
  },
  percentages: { formats: ['0%', '0"%"'], rows: inRow('<c r="A1" s="1"><v>0.15</v></c><c r="B1" s="2"><v>15</v></c>') },
  'scaled formats': {
    formats: ['#,##0,', ';;;'],
    rows: inRow('<c r="A1" s="1"><v>2080840</v></c><c r="B1" s="2"><v>35</v></c>'),
  },
  'cells without addresses': { rows: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' },
  'rows out of order': { rows: '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>' },
  'a value under merged cells': {
    rows: inRow('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'),
    after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
  },
  'empty texts': { rows: inRow(text('A1', '') + '<c r="B1" t="str"><f>""</f><v></v></c><c r="C1"/>') },
  'a cell twice': { rows: inRow('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>') },
  'a prefix everywhere': {
    parts: {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  },
  'twenty digits': { rows: inRow('<c r="A1"><v>12345678901234567890</v></c>' + text('B1', '12345678901234567890')) },
};

/** Other readers go by the list of parts; ours by the relationships. */
const type = (part: string, kind: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}${type('styles', 'styles')}` +
  `${type('sharedStrings', 'sharedStrings')}</Types>`;

export const oddFiles: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(made).map(([name, xlsx]) => [
    name,
    makeXlsx({ ...xlsx, parts: { ...xlsx.parts, '[Content_Types].xml': types } }),
  ]),
);
