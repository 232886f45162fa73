/** Last year's files → what the bodies reported then, read by the worker within the limits of reading; never rejects. */
import { fault } from '../src/core/fault';
import { joinLastYears, type LastYear } from '../src/core/last-year';
import type { LastYearReading } from '../src/forms/last-year-of-file';
import { limits } from '../src/workbook/limits';
import type { WorkQueue } from './reading/work-queue';
import { faultOfOpening, faultOfWork, READ_SECONDS } from './receive-file';
import type { Work } from './reading/messages';

async function readOne(queue: WorkQueue, file: File): Promise<LastYearReading> {
  if (file.size > limits.fileBytes) {
    const why = fault('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null });
    return { status: 'refused', fault: why };
  }
  let opening: unknown = null;
  const work = async (): Promise<Work> => {
    try {
      return { kind: 'read-last-year', name: file.name, bytes: await file.arrayBuffer() };
    } catch (error) {
      opening = error;
      throw error;
    }
  };
  const outcome = await queue.run(work, { seconds: READ_SECONDS });
  if (outcome.kind === 'last-year') return outcome.reading;
  // Somebody stopped the reading of other files.
  if (outcome.kind === 'cancelled') return readOne(queue, file);
  return { status: 'refused', fault: faultOfOpening(opening) ?? faultOfWork(outcome) };
}

export type LastYearAnswer =
  | { readonly status: 'read'; readonly figures: LastYear }
  /** The first file that cannot be used: nothing is compared with less than was given. */
  | {
      readonly status: 'refused';
      readonly name: string;
      readonly fault: (LastYearReading & { status: 'refused' })['fault'];
    };

export async function readLastYear(queue: WorkQueue, files: readonly File[]): Promise<LastYearAnswer> {
  const all: LastYear[] = [];
  for (const file of files) {
    const reading = await readOne(queue, file);
    if (reading.status === 'refused') return { status: 'refused', name: file.name, fault: reading.fault };
    all.push(reading.figures);
  }
  return { status: 'read', figures: joinLastYears(all) };
}
