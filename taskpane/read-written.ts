/** A written report → what the worker reads of it, within the limits of reading; never rejects. */
import type { NarrativeFault } from '../src/narrative/facts';
import type { NarrativeReading } from '../src/narrative/read/read-narrative';
import { limits } from '../src/workbook/limits';
import type { Work } from './reading/messages';
import type { WorkQueue } from './reading/work-queue';

/** What reads Word files comes over the line with the first of them. */
const READ_SECONDS = 30;

const failed = (code: NarrativeFault['code'], detail: string): NarrativeReading => ({
  status: 'fault',
  fault: { code, detail },
});

export async function readWritten(queue: WorkQueue, source: File | string): Promise<NarrativeReading> {
  if (typeof source !== 'string' && source.size > limits.fileBytes)
    return failed('too-large', String(limits.fileBytes));
  let opening: unknown = null;
  const work = async (): Promise<Work> => {
    if (typeof source === 'string') return { kind: 'read-narrative', content: source };
    try {
      return { kind: 'read-narrative', content: await source.arrayBuffer() };
    } catch (error) {
      opening = error;
      throw error;
    }
  };
  const outcome = await queue.run(work, { seconds: READ_SECONDS });
  // Somebody stopped the reading of other files.
  if (outcome.kind === 'cancelled') return readWritten(queue, source);
  if (outcome.kind === 'narrative') return outcome.reading;
  // The file was moved, or another program keeps it to itself.
  if (opening !== null) return failed('cannot-open', opening instanceof DOMException ? opening.name : 'NotReadable');
  return outcome.kind === 'failed' ? failed('damaged', outcome.detail) : failed('too-slow', String(READ_SECONDS));
}
