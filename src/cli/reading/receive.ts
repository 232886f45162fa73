/** One file on the disk → what was received: a submission with its findings, or a fault. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { fault, type Fault } from '../../core/fault';
import type { Workbook } from '../../core/workbook';
import { checkWorkbook, type Received } from '../../forms/check-workbook';
import type { FormChoice } from '../../forms/form-of-year';
import { faultOfFault } from '../../narrative/read/fault';
import { readNarrative, type NarrativeReading } from '../../narrative/read/read-narrative';
import { inflateNode } from '../../workbook/inflate-node';
import { limits } from '../../workbook/limits';
import { openWorkbook } from '../../workbook/open';
import type { NamedFile } from './collect-files';

export type Opened =
  | { readonly status: 'read'; readonly sha256: string; readonly workbook: Workbook }
  | { readonly status: 'fault'; readonly sha256: string; readonly fault: Fault };

function systemDetail(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

async function readBytes(path: string): Promise<Uint8Array | Fault> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return fault('cannot-open', { detail: found.isDirectory() ? 'EISDIR' : 'no file' });
    // Not even read: nobody knows how large it is.
    if (found.size > limits.fileBytes) {
      return fault('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null });
    }
    return await readFile(path);
  } catch (error) {
    return fault('cannot-open', { detail: systemDetail(error) });
  }
}

/** `onOpened` is told the file's fingerprint as soon as its bytes are there. */
export async function openFile({ path }: NamedFile, onOpened: (sha256: string) => void): Promise<Opened> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { status: 'fault', sha256: '', fault: bytes };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  onOpened(sha256);
  return { sha256, ...(await openWorkbook(bytes, inflateNode)) };
}

/** The same for a written report. */
export async function openNarrative(
  { path }: NamedFile,
  onOpened: (sha256: string) => void,
): Promise<NarrativeReading> {
  const bytes = await readBytes(path);
  if (!(bytes instanceof Uint8Array)) return { status: 'fault', fault: faultOfFault(bytes) };
  onOpened(createHash('sha256').update(bytes).digest('hex'));
  return readNarrative(bytes, inflateNode);
}

/** Never throws: what cannot be read is a fault, and the other files go on. */
export async function receive(
  file: NamedFile,
  choice: FormChoice,
  onOpened: (sha256: string) => void,
): Promise<Received> {
  const opened = await openFile(file, onOpened);
  const { sha256 } = opened;
  if (opened.status === 'fault')
    return { file: file.name, sha256, year: null, outcome: { status: 'fault', fault: opened.fault } };
  const { workbook } = opened;
  const { year, statedYear, submission } = checkWorkbook(workbook, choice, file.name);
  return {
    file: file.name,
    sha256,
    year,
    statedYear,
    outcome: { status: 'read', submission, modified: workbook.modified },
  };
}
