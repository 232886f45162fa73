/** Workbooks with nothing wrong in them, for mutations to start from. */
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIN, makeXlsx, relationship, sheetPart, type XlsxParts } from '../workbook/build-xlsx';

export interface GoodWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its parts, unpacked, in the order of the file; no folders. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Written by exceljs, LibreOffice and openpyxl. */
const SAMPLES = [
  'clean/phu-luc-2022-tam-duong.xlsx',
  'clean/phu-luc-2022-lai-chau.xlsx',
  'messy/Phụ lục Sìn Hồ 2022.xlsx',
  'messy/phong tho_PL thi dua.xlsx',
  'messy/CDN Y te 2022.xlsx',
];

const texts = (...list: string[]): string => list.map((text) => `<si><t>${text}</t></si>`).join('');
const row = (number: number, cells: string, more = ''): string => `<row r="${number}"${more}>${cells}</row>`;

/** Small ones: what our own samples have none of, and little else, so that mutations hit it. */
const MADE: Readonly<Record<string, XlsxParts>> = {
  texts: {
    strings: `${texts('Nội dung', 'a &amp; b &lt;c&gt; &#272;', 'dòng_x000D_\nhai', '_x005F_x0041_')}<si><r><t xml:space="preserve">Ngày </t></r><r><rPr><b/><rFont val="Times New Roman"/></rPr><t>15</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>`,
    rows:
      row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>') +
      row(2, '<c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c>') +
      row(3, '<c r="A3" t="inlineStr"><is><t>trực tiếp</t></is></c><c r="B3" t="str"><v>chữ</v></c>') +
      row(4, '<c r="A4" t="inlineStr"><is><r><t>Hà</t></r><r><t xml:space="preserve"> Nội</t></r></is></c>'),
  },
  numbers: {
    formats: [9, '0.0%', 14, 'dd/mm/yyyy', '#,##0 "đồng"'],
    rows:
      row(
        1,
        '<c r="A1"><v>2080.84</v></c><c r="B1"><v>-5</v></c><c r="C1"><v>1E-3</v></c><c r="D1" t="n"><v>0</v></c>',
      ) +
      row(2, '<c r="A2" s="1"><v>0.15</v></c><c r="B2" s="2"><v>0.985</v></c><c r="C2" s="5"><v>1234</v></c>') +
      row(
        3,
        '<c r="A3" s="3"><v>44839</v></c><c r="B3" s="4"><v>44839.5</v></c><c r="C3" t="d"><v>2022-10-05</v></c>',
      ) +
      row(4, '<c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4"><v>0.30000000000000004</v></c>'),
  },
  formulas: {
    rows:
      row(
        1,
        '<c r="A1"><v>3</v></c><c r="B1"><f>SUM(A1:A3)</f><v>6</v></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
      ) +
      row(2, '<c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>2</v></c>') +
      row(3, '<c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c>') +
      row(4, '<c r="A4"><f t="array" ref="A4:B4">A1:B1</f><v>3</v></c><c r="B4"><v>6</v></c><c r="C4"><f>1/0</f></c>'),
  },
  layout: {
    workbook: '<workbookPr date1904="true"/>',
    sheets:
      '<sheet name="PL" sheetId="1" r:id="rId1"/><sheet name="Ẩn &amp; kín" sheetId="2" state="hidden" r:id="rId9"/>',
    links: relationship('rId9', 'worksheet', '/xl/worksheets/sheet2.xml'),
    names:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">PL!$A$1:$C$9</definedName><definedName name="nam" hidden="1">2022</definedName></definedNames>',
    formats: [14],
    strings: texts('một', 'hai'),
    before: '<cols><col min="2" max="3" width="9" hidden="1"/></cols>',
    rows:
      row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1"/><c r="C1" s="1"><v>43377</v></c>') +
      row(3, '<c r="A3"><v>1</v></c><c r="C3"><v>2</v></c>', ' hidden="1"') +
      row(9, '<c r="A9" t="s"><v>1</v></c>', ' ht="0" customHeight="1"'),
    after: '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A5:C7"/></mergeCells>',
    properties:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">2022-11-14T08:00:00Z</dcterms:modified></cp:coreProperties>',
    parts: { 'xl/worksheets/sheet2.xml': sheetPart(row(1, '<c r="A1"><v>999</v></c>')) },
  },
  unusual: {
    parts: {
      'xl/worksheets/sheet1.xml': `<?xml version='1.0'?><!-- viết tay --><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v> 7 </x:v></x:c><x:c t='inlineStr'><x:is><x:t><![CDATA[a < b]]></x:t></x:is></x:c></x:row><x:row r='4' ><x:c r='C4' ><x:v >8</x:v ></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  },
};

function goodWorkbook(name: string, bytes: Uint8Array): GoodWorkbook {
  const parts = Object.entries(unzipSync(bytes)).filter(([part]) => !part.endsWith('/'));
  return { name, bytes, parts: new Map(parts) };
}

export function sampleWorkbooks(): GoodWorkbook[] {
  return SAMPLES.map((path) => goodWorkbook(path, new Uint8Array(readFileSync(join('samples', path)))));
}

export function madeWorkbooks(): GoodWorkbook[] {
  return Object.entries(MADE).map(([name, parts]) => goodWorkbook(name, makeXlsx(parts)));
}
