import type { Fault } from '../core/fault';
import type { Workbook } from '../core/workbook';
import type { Inflate } from './inflate';
import { refusalOf } from './kinds/kind';
import { recognise } from './kinds/recognise';
import { limits } from './limits';
import { Package } from './package/package';
import { faultOf, refuse, refuseStructure } from './refusal';
import { WorkbookReader } from './workbook-reader';
import { Archive } from './zip/archive';

export type ReadResult =
  { readonly status: 'read'; readonly workbook: Workbook } | { readonly status: 'fault'; readonly fault: Fault };

/** Bytes of an .xlsx file → plain data, or why not. Never throws; the same bytes always give the same answer. */
export function readWorkbook(bytes: Uint8Array, inflate: Inflate): ReadResult {
  try {
    if (bytes.length > limits.fileBytes) {
      refuse('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null });
    }
    const { kind, directory } = recognise(bytes);
    if (kind !== 'workbook') return { status: 'fault', fault: refusalOf(kind) };
    if (directory === null) return refuseStructure('unforeseen', '');
    const content = new Package(new Archive(bytes, directory, inflate));
    return { status: 'read', workbook: new WorkbookReader(content).read() };
  } catch (error) {
    return { status: 'fault', fault: faultOf(error) };
  }
}
