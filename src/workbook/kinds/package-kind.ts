import type { Directory } from '../zip/directory';
import { u16 } from '../zip/numbers';
import type { FileKind } from './kind';

const LOCAL_SIZE = 30;
const LONGEST_TYPE = 100;

/** The text of the file "mimetype", which OpenDocument stores first and unpacked. */
function openDocumentType(bytes: Uint8Array, directory: Directory): string | null {
  const entry = directory.entries.find((each) => each.name === 'mimetype');
  if (entry === undefined || entry.method !== 0 || entry.size > LONGEST_TYPE) return null;
  const at = entry.offset + LOCAL_SIZE + u16(bytes, entry.offset + 26) + u16(bytes, entry.offset + 28);
  return String.fromCharCode(...bytes.subarray(at, at + entry.size));
}

const WORKBOOK_NAME = /\.(xlsx|xlsm|xls|xlsb|ods)$/;

/** What a .zip package is, by the names in it. */
export function kindOfPackage(bytes: Uint8Array, directory: Directory): FileKind {
  const type = openDocumentType(bytes, directory);
  if (type?.startsWith('application/vnd.oasis.opendocument.spreadsheet') === true) return 'open-document';
  if (type?.startsWith('application/vnd.oasis.opendocument.') === true) return 'open-document-other';
  const names = directory.entries.map((entry) => entry.name.toLowerCase());
  const has = (name: string): boolean => names.includes(name);
  const hasFolder = (folder: string): boolean => names.some((name) => name.startsWith(folder));
  if (has('content.xml') && has('meta-inf/manifest.xml')) return 'open-document';
  if (has('[content_types].xml') || has('_rels/.rels') || has('xl/workbook.xml')) {
    if (has('xl/workbook.bin')) return 'binary-excel';
    if (hasFolder('xl/')) return 'workbook';
    if (hasFolder('word/')) return 'word-document';
    if (hasFolder('ppt/')) return 'presentation';
    return 'workbook';
  }
  if (hasFolder('index/') && names.some((name) => name.endsWith('.iwa'))) return 'numbers';
  return names.some((name) => WORKBOOK_NAME.test(name)) ? 'zip-of-workbooks' : 'archive';
}
