/** A file that a person gave as the province's targets, .json or a workbook with a table of them; never rejects. */
import type { TargetsReading } from '../src/forms/fitting-targets';
import { readTargets } from './files';
import { readWithWorker } from './read-with-worker';
import type { WorkQueue } from './reading/work-queue';

export async function readTargetsFile(queue: WorkQueue, file: File): Promise<TargetsReading> {
  if (/\.json$/i.test(file.name)) return readTargets(file);
  const done = await readWithWorker(queue, file, 'targets', (name, bytes) => ({ kind: 'read-targets', name, bytes }));
  return 'code' in done ? { status: 'refused', problems: [{ kind: 'fault', fault: done }] } : done.reading;
}
