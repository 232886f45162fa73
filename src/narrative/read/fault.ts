/** Why a written report could not be read; what to do about it is said in text/. */
import type { Fault } from '../../core/fault';
import type { NarrativeFault, NarrativeFaultCode } from '../facts';
import type { FileKind } from '../../workbook/kinds/kind';

const BY_KIND: Partial<Readonly<Record<FileKind, NarrativeFaultCode>>> = {
  'word-document': 'old-word',
  pdf: 'pdf',
  'open-document-other': 'open-document',
  'open-document': 'workbook',
  workbook: 'workbook',
  'old-excel': 'workbook',
  'binary-excel': 'workbook',
  'xml-spreadsheet': 'workbook',
  'rich-text': 'rich-text',
  'web-page': 'web-page',
  image: 'picture',
  'empty-file': 'empty',
  'lock-file': 'lock-file',
  'encrypted-workbook': 'locked',
};

/** A file that is neither a Word document nor text. */
export function faultOfKind(kind: FileKind): NarrativeFault {
  return { code: BY_KIND[kind] ?? 'other', detail: '' };
}

/** What stopped the reading of a file. */
export function faultOfFault({ code, params }: Fault): NarrativeFault {
  if (code === 'too-large') return { code: 'too-large', detail: String(params.limit) };
  if (code === 'too-slow' || code === 'too-much-memory') return { code: 'too-slow', detail: '' };
  if (code === 'cannot-open') return { code: 'cannot-open', detail: params.detail };
  return { code: 'damaged', detail: code };
}
