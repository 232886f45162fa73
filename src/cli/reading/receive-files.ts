/** The files of a run, each read and checked in a process that may die of it → what was received, in their order. */
import type { FormChoice } from '../../forms/form-of-year';
import type { NamedFile } from './collect-files';
import { processesFor, ReadingPool } from './reading-pool';
import type { Received } from '../../forms/check-workbook';
import { faultOfStopped } from './stopped-reading';

export interface ReceiveOptions {
  /** How many processes; null for as many as the machine and the files are worth. */
  readonly jobs: number | null;
  readonly onReceived: () => void;
}

async function receiveOne(pool: ReadingPool, file: NamedFile, year: number | null): Promise<Received> {
  const outcome = await pool.run({ kind: 'check', file, year });
  if (outcome.status === 'done' && 'outcome' in outcome.result) return outcome.result;
  if (outcome.status === 'done') throw new Error(`${file.name}: shown, not checked`);
  const { sha256 } = outcome;
  return { file: file.name, sha256, year: null, outcome: { status: 'fault', fault: faultOfStopped(outcome) } };
}

export async function receiveFiles(
  files: readonly NamedFile[],
  { family, year, extraTargets, lastYear = null }: FormChoice,
  { jobs, onReceived }: ReceiveOptions,
): Promise<Received[]> {
  const setup = { form: family.id, targets: extraTargets, lastYear };
  const pool = new ReadingPool({ processes: processesFor(files.length, jobs), setup });
  try {
    return await Promise.all(
      files.map(async (file) => {
        const received = await receiveOne(pool, file, year);
        onReceived();
        return received;
      }),
    );
  } finally {
    await pool.close();
  }
}
