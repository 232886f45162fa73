/** One file → what was received, read by the worker within the limits of reading; never rejects. */
import { fault, type Fault } from '../src/core/fault';
import type { Received } from '../src/forms/check-workbook';
import type { TargetsReading } from '../src/forms/fitting-targets';
import { limits } from '../src/workbook/limits';
import type { Outcome, WorkQueue } from './reading/work-queue';
import type { Against } from './state/events';

/** As on the command line. */
export const READ_SECONDS = 5;

/** What the worker could not do. */
export function faultOfWork(outcome: Outcome): Fault {
  if (outcome.kind === 'too-slow') return fault('too-slow', { seconds: READ_SECONDS });
  return fault('reader-crashed', { detail: outcome.kind === 'failed' ? outcome.detail : outcome.kind });
}

/** Null where it could be opened. */
export function faultOfOpening(error: unknown): Fault | null {
  return error instanceof DOMException ? fault('cannot-open', { detail: error.name }) : null;
}

function unread(name: string, why: Fault): Received {
  return { file: name, sha256: '', year: null, outcome: { status: 'fault', fault: why } };
}

/** Null where reading was cancelled; targets where the workbook is the province's own, and no submission. */
export async function receiveFile(
  queue: WorkQueue,
  file: File,
  name: string,
  against: Against,
  onBegun: () => void,
): Promise<Received | { readonly targets: TargetsReading } | null> {
  if (file.size > limits.fileBytes) {
    onBegun();
    return unread(name, fault('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null }));
  }
  let opening: unknown = null;
  const work = async (): Promise<{ kind: 'check'; name: string; bytes: ArrayBuffer; against: Against }> => {
    try {
      return { kind: 'check', name, bytes: await file.arrayBuffer(), against };
    } catch (error) {
      opening = error;
      throw error;
    }
  };
  const outcome = await queue.run(work, { seconds: READ_SECONDS, onBegun });
  if (outcome.kind === 'cancelled') return null;
  if (outcome.kind === 'checked') return outcome.received;
  if (outcome.kind === 'targets') return { targets: outcome.reading };
  // The file was moved, or another program keeps it to itself.
  return unread(name, faultOfOpening(opening) ?? faultOfWork(outcome));
}
