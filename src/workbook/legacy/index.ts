import type { Workbook } from '../../core/workbook';
import type { Inflate } from '../inflate';
import { refusalOf } from '../kinds/kind';
import { recognise } from '../kinds/recognise';
import type { ReadResult } from '../read';
import { faultOf } from '../refusal';
import { Archive } from '../zip/archive';
import { readOds } from './ods/read-ods';
import { readXls } from './xls/read-xls';

/** The .xls and .ods files that offices still send. What they really are has been seen already; their size too. */
export function readLegacy(bytes: Uint8Array, inflate: Inflate): ReadResult {
  try {
    const { kind, directory } = recognise(bytes);
    let workbook: Workbook;
    if (kind === 'old-excel' && bytes[0] === 0xd0) workbook = readXls(bytes);
    else if (kind === 'open-document' && directory !== null) workbook = readOds(new Archive(bytes, directory, inflate));
    else return { status: 'fault', fault: refusalOf(kind === 'workbook' ? 'unknown' : kind) };
    return { status: 'read', workbook };
  } catch (error) {
    return { status: 'fault', fault: faultOf(error) };
  }
}
