/** A written report on the disk, read in a process that may die of it. */
import { faultOfFault } from '../narrative/read/fault';
import type { NarrativeReading } from '../narrative/read/read-narrative';
import type { NamedFile } from './collect-files';
import { ReadingPool } from './reading-pool';
import { faultOfStopped } from './stopped-reading';

export async function readNarrativeFile(file: NamedFile): Promise<NarrativeReading> {
  const pool = new ReadingPool({ processes: 1 });
  try {
    const outcome = await pool.run({ kind: 'narrative', file });
    if (outcome.status === 'stopped') return { status: 'fault', fault: faultOfFault(faultOfStopped(outcome)) };
    if ('narrative' in outcome.result) return outcome.result.narrative;
    throw new Error(`${file.name}: not read as a written report`);
  } finally {
    await pool.close();
  }
}
