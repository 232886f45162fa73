import type { Directory } from '../zip/directory';
import { u16 } from '../zip/numbers';
import type { FileKind } from './kind';

const LOCAL_SIZE = 30;
const LONGEST_TYPE = 100;

/** The text of the file "mimetype", which OpenDocument stores first and unpacked. */
function openDocumentType(bytes: Uint8Array, directory: Directory): string | null {
  const entry = directory.entries.find((each) => each.name === 'mimetype');
  if (entry?.method !== 0 || entry.size > LONGEST_TYPE) return null;
  const at = entry.offset + LOCAL_SIZE + u16(bytes, entry.offset + 26) + u16(bytes, entry.offset + 28);
  return String.fromCharCode(...bytes.subarray(at, at + entry.size));
}

const WORKBOOK_NAME = /\.(xlsx|xlsm|xls|xlsb|ods)$/;

class Names {
  constructor(private readonly list: readonly string[]) {}

  has(name: string): boolean {
    return this.list.includes(name);
  }

  hasFolder(folder: string): boolean {
    return this.list.some((name) => name.startsWith(folder));
  }

  hasLike(pattern: RegExp): boolean {
    return this.list.some((name) => pattern.test(name));
  }
}

function kindOfOfficePackage(names: Names): FileKind {
  if (names.has('xl/workbook.bin')) return 'binary-excel';
  if (names.hasFolder('xl/')) return 'workbook';
  if (names.hasFolder('word/')) return 'word-document';
  return names.hasFolder('ppt/') ? 'presentation' : 'workbook';
}

/** What a .zip package is, by the names in it. */
export function kindOfPackage(bytes: Uint8Array, directory: Directory): FileKind {
  const type = openDocumentType(bytes, directory);
  if (type?.startsWith('application/vnd.oasis.opendocument.spreadsheet') === true) return 'open-document';
  if (type?.startsWith('application/vnd.oasis.opendocument.') === true) return 'open-document-other';
  const names = new Names(directory.entries.map((entry) => entry.name.toLowerCase()));
  if (names.has('content.xml') && names.has('meta-inf/manifest.xml')) return 'open-document';
  if (names.has('[content_types].xml') || names.has('_rels/.rels') || names.has('xl/workbook.xml')) {
    return kindOfOfficePackage(names);
  }
  if (names.hasFolder('index/') && names.hasLike(/\.iwa$/)) return 'numbers';
  return names.hasLike(WORKBOOK_NAME) ? 'zip-of-workbooks' : 'archive';
}
