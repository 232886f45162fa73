/** One sheet of many rows: a number, a shared label, a text of its own, and two figures in each. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const LABELS = ['Kết nạp đoàn viên', 'Số đoàn viên được thăm hỏi', 'Số tiền', 'Thành lập công đoàn cơ sở'];

/** `asked` is the figure in the last row. */
export function makeSheet(count) {
  const rows = Array.from({ length: count }, (_, index) => rowOf(index + 1));
  const strings = LABELS.map((label) => `<si><t>${label}</t></si>`).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)]));
  return {
    bytes: zipSync(packed),
    asked: { row: count, column: 4, cell: `D${String(count)}`, figure: figureOf(count) },
  };
}

function figureOf(row) {
  return (row * 7919) % 100_003;
}

function rowOf(row) {
  const at = String(row);
  const label = String(row % LABELS.length);
  return (
    `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}" t="s"><v>${label}</v></c>` +
    `<c r="C${at}" t="inlineStr"><is><t>Dòng ${at}</t></is></c>` +
    `<c r="D${at}"><v>${String(figureOf(row))}</v></c><c r="E${at}"><v>${String(figureOf(row) / 8)}</v></c></row>`
  );
}

function relations(...targets) {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
