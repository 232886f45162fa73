/** Checked files as the consolidation receives them. */
import { check } from '../src/core/check';
import { consolidate } from '../src/core/consolidate';
import { fault } from '../src/core/fault';
import type { ReceivedFile } from '../src/core/reporting/received';
import type { Register } from '../src/core/register';
import type { Report } from '../src/core/report';
import type { Workbook } from '../src/core/workbook';
import { bodies, filledForm, form, shippedRegister, type Changes, type Filling } from './filled-form';

export interface Sending extends Filling {
  readonly file?: string;
  /** Stands for the bytes: the same letters, the same file. */
  readonly bytes?: string;
  readonly modified?: string | null;
  readonly register?: Register;
  /** Stands for the form filled in as the rest says. */
  readonly workbook?: Workbook;
}

export function received(sending: Sending = {}): ReceivedFile {
  const { body = 'tam-duong', file = `${body}.xlsx`, modified = null, register = shippedRegister } = sending;
  const submission = check(sending.workbook ?? filledForm(sending), { form, register, fileName: file });
  return { file, sha256: sending.bytes ?? file, outcome: { status: 'read', submission, modified } };
}

export function unreadable(file: string): ReceivedFile {
  return { file, sha256: file, outcome: { status: 'fault', fault: fault('pdf', {}) } };
}

/** No two branches have the same figures; together these two make as much as 40 and 15 each. */
function ownFigures(id: string): Changes {
  const index = bodies.branches.findIndex((one) => one.id === id);
  return index < 0 ? {} : { 'VII.3.count': 35 + index, 'VII.4.count': 10 + index };
}

/** One file of every body; `changes` by body. */
export function everybody(changes: Readonly<Record<string, Sending>> = {}): ReceivedFile[] {
  return [...bodies.branches, bodies.consolidating].map(({ id }) =>
    received({ body: id, ...changes[id], changes: { ...ownFigures(id), ...changes[id]?.changes } }),
  );
}

export function reportOf(files: readonly ReceivedFile[], register: Register = shippedRegister): Report {
  return consolidate(files, { form, register });
}
