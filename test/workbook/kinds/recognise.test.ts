import { recognise } from '../../../src/workbook/kinds/recognise';
import { refusalOf as faultOf } from '../../../src/workbook/kinds/kind';
import { makeZip } from '../build-zip';
import { makeXlsx } from '../build-xlsx';
import { makeCompound } from './compound';

const ascii = (text: string, length = text.length): Uint8Array => {
  const bytes = new Uint8Array(Math.max(length, text.length));
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipOf = (...names: string[]): Uint8Array => makeZip(names.map((name) => ({ name, content: 'x' })));
const openDocument = (type: string): Uint8Array =>
  makeZip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${type}`, method: 0 },
    { name: 'content.xml', content: '<a/>' },
  ]);

/** Excel's owner file: the name's length, the name in 54 places, then both again in UTF-16. */
function lockFile(): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes.set([6, ...ascii('Ng Van')]);
  bytes.set([6, 0, ...[...ascii('Ng Van')].flatMap((letter) => [letter, 0])], 55);
  return bytes;
}

const randomBytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7 + 129) & 255);

test.each<[string, string, Uint8Array]>([
  ['workbook', 'an .xlsx', makeXlsx()],
  ['empty-file', 'nothing', new Uint8Array(0)],
  ['lock-file', 'the ~$ file of an open workbook', lockFile()],
  ['old-excel', 'an .xls', makeCompound(['Workbook'])],
  ['old-excel', 'an Excel 5 .xls', makeCompound(['Book'])],
  ['old-excel', 'an Excel 4 sheet', ascii('\x09\x04\x06\0\0\0\x10\0')],
  ['encrypted-workbook', 'an .xlsx with a password', makeCompound(['EncryptionInfo', 'EncryptedPackage'])],
  ['word-document', 'a .doc', makeCompound(['WordDocument', '1Table'])],
  ['presentation', 'a .ppt', makeCompound(['PowerPoint Document'])],
  ['outlook-message', 'a .msg', makeCompound(['__properties_version1.0'])],
  ['old-office', 'an Office container of something else', makeCompound(['Contents'])],
  ['old-office', 'an Office container that is broken', makeCompound(['Workbook']).slice(0, 512)],
  ['open-document', 'an .ods', openDocument('spreadsheet')],
  ['open-document-other', 'an .odt', openDocument('text')],
  ['open-document', 'an .ods without its type', zipOf('content.xml', 'META-INF/manifest.xml')],
  [
    'open-document',
    'a flat .ods',
    utf8('<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'),
  ],
  ['binary-excel', 'an .xlsb', zipOf('[Content_Types].xml', 'xl/workbook.bin')],
  ['word-document', 'a .docx', zipOf('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
  ['presentation', 'a .pptx', zipOf('[Content_Types].xml', 'ppt/presentation.xml')],
  ['numbers', 'an Apple Numbers file', zipOf('Index/Document.iwa', 'Metadata/Properties.plist')],
  ['zip-of-workbooks', 'a .zip of workbooks', zipOf('Tam Đường/PL01.xlsx', 'PL02.XLS')],
  ['archive', 'a .zip of other things', zipOf('anh.jpg')],
  ['archive', 'an empty .zip', makeZip([])],
  ['archive', 'a .rar', ascii('Rar!\x1a\x07\x00')],
  ['archive', 'a .7z', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ['pdf', 'a .pdf', ascii('%PDF-1.7\n')],
  ['image', 'a .jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['image', 'a .png', ascii('\x89PNG\r\n\x1a\n')],
  ['image', 'a .heic', ascii('\0\0\0\x18ftypheic')],
  ['image', 'a .bmp', ascii('BM\x1e\0\0\0', 30)],
  ['mail-attachment-bundle', 'a winmail.dat', Uint8Array.of(0x78, 0x9f, 0x3e, 0x22, 1, 0)],
  ['rich-text', 'an .rtf', ascii('{\\rtf1\\ansi')],
  ['shortcut', 'a shortcut of Windows', ascii('L\0\0\0\x01\x14\x02\0')],
  ['shortcut', 'a shortcut to a page', utf8('[InternetShortcut]\r\nURL=https://example.org/')],
  ['shortcut', 'a shortcut to a Google sheet', utf8('{"url": "https://docs.google.com/x"}')],
  ['web-page', 'HTML called .xls', utf8('\ufeff\r\n<html xmlns:x="urn:x"><table>')],
  ['web-page', 'a page behind a comment', utf8('<!-- xuất từ phần mềm --><table><tr>')],
  ['web-page', 'a saved page', utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"')],
  [
    'xml-spreadsheet',
    'an XML Spreadsheet 2003',
    utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'),
  ],
  ['xml', 'other XML', utf8('<?xml version="1.0"?><invoice/>')],
  ['e-mail', 'an .eml', utf8('Received: from a\r\nSubject: b')],
  ['text-table', 'CSV', utf8('TT;Nội dung;Kết quả\r\n1;Kết nạp đoàn viên;35\r\n')],
  ['text-table', 'SYLK', utf8('ID;PWXL;N;E\r\nC;Y1;X1;K"x"')],
  ['text-table', 'words in UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0)],
  ['program', 'an .exe', ascii('MZ\x90\0\x03\0\0\0')],
  ['sound-or-video', 'an .mp4', ascii('\0\0\0\x18ftypmp42')],
  ['unknown', 'bytes of no kind', randomBytes],
])('%s: %s', (kind, _, bytes) => {
  expect(recognise(bytes).kind).toBe(kind);
});

test('a kind without a code of its own shares one', () => {
  expect(faultOf('pdf')).toEqual({ code: 'pdf', params: {} });
  expect(faultOf('numbers')).toEqual({ code: 'not-a-workbook', params: { looksLike: 'numbers' } });
});
