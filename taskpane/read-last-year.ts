/** Last year's files → what the bodies reported then, read by the worker within the limits of reading; never rejects. */
import { joinLastYears, type LastYear } from '../src/core/checking/last-year';
import type { LastYearReading } from '../src/forms/last-year-of-file';
import type { WorkQueue } from './reading/work-queue';
import { readWithWorker } from './read-with-worker';
import type { LastYearFile } from './state/pane-state';

async function readOne(queue: WorkQueue, file: File): Promise<LastYearReading> {
  const done = await readWithWorker(queue, file, 'last-year', (name, bytes) => ({
    kind: 'read-last-year',
    name,
    bytes,
  }));
  return 'code' in done ? { status: 'refused', fault: done } : done.reading;
}

export type LastYearAnswer =
  | { readonly status: 'read'; readonly files: readonly LastYearFile[]; readonly figures: LastYear }
  /** The first file that cannot be used: nothing is compared with less than was given. */
  | {
      readonly status: 'refused';
      readonly name: string;
      readonly fault: (LastYearReading & { status: 'refused' })['fault'];
    };

export async function readLastYear(queue: WorkQueue, files: readonly File[]): Promise<LastYearAnswer> {
  const all: LastYear[] = [];
  const read: LastYearFile[] = [];
  for (const file of files) {
    const reading = await readOne(queue, file);
    if (reading.status === 'refused') return { status: 'refused', name: file.name, fault: reading.fault };
    all.push(reading.figures);
    read.push({ name: file.name, year: reading.year });
  }
  return { status: 'read', files: read, figures: joinLastYears(all) };
}
