import { fault, type Fault, type FaultCode, type OtherFile } from '../../core/fault';

/** Kinds of file with a sentence of their own; each is also the code of its fault. */
export type NamedKind = Extract<
  FaultCode,
  | 'empty-file'
  | 'lock-file'
  | 'old-excel'
  | 'binary-excel'
  | 'xml-spreadsheet'
  | 'open-document'
  | 'text-table'
  | 'web-page'
  | 'word-document'
  | 'presentation'
  | 'pdf'
  | 'image'
  | 'encrypted-workbook'
  | 'zip-of-workbooks'
  | 'archive'
>;

/** What a file is, told by its bytes alone: never by its name. */
export type FileKind = 'workbook' | NamedKind | OtherFile;

const named: ReadonlySet<string> = new Set<NamedKind>([
  'empty-file',
  'lock-file',
  'old-excel',
  'binary-excel',
  'xml-spreadsheet',
  'open-document',
  'text-table',
  'web-page',
  'word-document',
  'presentation',
  'pdf',
  'image',
  'encrypted-workbook',
  'zip-of-workbooks',
  'archive',
]);

function isNamed(kind: NamedKind | OtherFile): kind is NamedKind {
  return named.has(kind);
}

/** The refusal of a file of that kind; separate from recognising it, so that a reader for the kind can step in between. */
export function refusalOf(kind: NamedKind | OtherFile): Fault {
  return isNamed(kind) ? fault(kind, {}) : fault('not-a-workbook', { looksLike: kind });
}
