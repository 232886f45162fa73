/** Twenty files that no merge should take in, each of another kind; none carries a figure. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { filledSheet } from '../filled-form';
import { MAIN, makeXlsx, partsOf } from '../workbook/build-xlsx';
import { makeZip } from '../workbook/build-zip';
import { makeCompound } from '../workbook/kinds/compound';
import { filledFile, rowsXml } from './filled-file';

const utf8 = new TextEncoder();
const sheet = (inside: string, before = ''): Uint8Array =>
  makeXlsx({ parts: { 'xl/worksheets/sheet1.xml': `${before}<worksheet xmlns="${MAIN}">${inside}</worksheet>` } });

function withWrongChecksum(): Uint8Array {
  const parts = partsOf({ rows: rowsXml(filledSheet()) });
  return makeZip(parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, crc: 1 } : part)));
}

function cells(count: number): string {
  const many = Array.from({ length: count }, (_, i) => `<c><v>${String((i * 7919) % 99_991)}</v></c>`);
  return `<sheetData>${Array.from({ length: count / 1000 }, (_, i) => `<row>${many.slice(i * 1000, i * 1000 + 1000).join('')}</row>`).join('')}</sheetData>`;
}

const good = (): Uint8Array => filledFile();
const doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';

export const hostileFiles: Readonly<Record<string, () => Uint8Array>> = {
  'bom nén.xlsx': () => sheet(' '.repeat(60_000_000)),
  'bom nén.ods': () =>
    zipSync({
      mimetype: utf8.encode('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': new Uint8Array(60_000_000),
    }),
  'cắt nửa.xlsx': () => good().subarray(0, 4000),
  'cắt nửa.xls': () => readFileSync('test/fixtures/legacy/appendix-libreoffice.xls').subarray(0, 9000),
  'là PDF.xlsx': () => utf8.encode('%PDF-1.7\n1 0 obj\n'),
  'trang web.xls': () => utf8.encode('<html><body><table><tr><td>30</td></tr></table></body></html>'),
  'mật khẩu.xlsx': () => makeCompound(['EncryptionInfo', 'EncryptedPackage']),
  'thực thể.xlsx': () => sheet('<sheetData><row r="1"><c r="A1"><v>&b;</v></c></row></sheetData>', doctype),
  'không hết.xlsx': () => sheet(`<sheetData>${'<row>'.repeat(50)}`),
  'sai mã kiểm tra.xlsx': withWrongChecksum,
  'quá nhiều ô.xlsx': () => sheet(cells(1_100_000)),
  'lồng sâu.xlsx': () => sheet(`<extLst>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</extLst>`),
  'văn bản.docx': () =>
    zipSync({ '[Content_Types].xml': utf8.encode('<Types/>'), 'word/document.xml': utf8.encode('<w/>') }),
  'rỗng.xlsx': () => new Uint8Array(0),
  'tệp khóa.xlsx': () => Uint8Array.from({ length: 165 }, (_, i) => (i === 0 ? 6 : i < 7 ? 65 : 32)),
  'bảng chữ.csv': () => utf8.encode('TT;Nội dung;Kết quả\n1;Kết nạp đoàn viên;30\n'),
  'ảnh.jpg': () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
  'nhiều tệp.zip': () => zipSync({ 'a.xlsx': good(), 'b.xlsx': good() }),
  'nén.rar': () => Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0, 0, 0),
  'hai phần trùng tên.xlsx': () => makeZip([...partsOf({ rows: rowsXml(filledSheet()) }), ...partsOf({ rows: '' })]),
};
