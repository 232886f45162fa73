/** One file → what the worker says of it, within the limits of reading; never rejects. */
import { fault, type Fault } from '../src/core/fault';
import { limits } from '../src/workbook/limits';
import { faultOfOpening, faultOfWork, READ_SECONDS } from './receive-file';
import type { Done, Work } from './reading/messages';
import type { WorkQueue } from './reading/work-queue';

/** What the worker was asked for, by name; or why there is no answer. */
export async function readWithWorker<K extends Done['kind']>(
  queue: WorkQueue,
  file: File,
  wanted: K,
  workOf: (name: string, bytes: ArrayBuffer) => Work,
): Promise<Extract<Done, { kind: K }> | Fault> {
  if (file.size > limits.fileBytes)
    return fault('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null });
  let opening: unknown = null;
  const work = async (): Promise<Work> => {
    try {
      return workOf(file.name, await file.arrayBuffer());
    } catch (error) {
      opening = error;
      throw error;
    }
  };
  const outcome = await queue.run(work, { seconds: READ_SECONDS });
  if (outcome.kind === wanted) return outcome as Extract<Done, { kind: K }>;
  // Somebody stopped the reading of other files.
  if (outcome.kind === 'cancelled') return readWithWorker(queue, file, wanted, workOf);
  return faultOfOpening(opening) ?? faultOfWork(outcome);
}
