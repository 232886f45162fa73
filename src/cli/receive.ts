/** One file on the disk → what was received: a submission with its findings, or a fault. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { check } from '../core/check';
import { fault, type Fault } from '../core/fault';
import type { ReceivedFile } from '../core/received';
import type { Workbook } from '../core/workbook';
import { inflateNode } from '../workbook/inflate-node';
import { readWorkbook } from '../workbook/read';
import { formOfYear, newestYear, yearOfTitle, type FormChoice } from './choose-form';
import type { NamedFile } from './collect-files';

export interface Received extends ReceivedFile {
  /** The year whose form it was checked against; null where the file could not be read. */
  readonly year: number | null;
}

export type Opened =
  | { readonly status: 'read'; readonly sha256: string; readonly workbook: Workbook }
  | { readonly status: 'fault'; readonly sha256: string; readonly fault: Fault };

function systemDetail(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}

export async function openFile({ path }: NamedFile): Promise<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { status: 'fault', sha256: '', fault: fault('cannot-open', { detail: systemDetail(error) }) };
  }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), ...readWorkbook(bytes, inflateNode) };
}

/** Never throws: what cannot be read is a fault, and the other files go on. */
export async function receive(file: NamedFile, choice: FormChoice): Promise<Received> {
  const opened = await openFile(file);
  const { sha256 } = opened;
  if (opened.status === 'fault')
    return { file: file.name, sha256, year: null, outcome: { status: 'fault', fault: opened.fault } };
  const { workbook } = opened;
  const year = choice.year ?? yearOfTitle(workbook, choice) ?? newestYear(choice.family);
  const fileName = file.name.split(/[\\/]/).at(-1) ?? file.name;
  const submission = check(workbook, { ...formOfYear(choice, year), fileName });
  return { file: file.name, sha256, year, outcome: { status: 'read', submission, modified: workbook.modified } };
}
