/** thidua read: what stands in a file, cell by cell, as our reader sees it. */
import type { Arguments } from '../arguments';
import { UsageError } from '../arguments';
import { collectFiles, type NamedFile } from '../reading/collect-files';
import { FAULT, NOTHING_WRONG } from '../exit-status';
import { ReadingPool } from '../reading/reading-pool';
import { showWorkbook, type ShowOptions } from './show-workbook';
import { faultOfStopped } from '../reading/stopped-reading';

interface Shown {
  readonly status: 'read' | 'fault';
  readonly pieces: Iterable<string>;
}

async function show(file: NamedFile, options: ShowOptions): Promise<Shown> {
  const pool = new ReadingPool({ processes: 1 });
  try {
    const outcome = await pool.run({ kind: 'show', file, ...options });
    if (outcome.status === 'stopped') {
      const stopped = { status: 'fault', sha256: outcome.sha256, fault: faultOfStopped(outcome) } as const;
      return { status: 'fault', pieces: showWorkbook(file, stopped, options) };
    }
    return { status: 'shown' in outcome.result ? outcome.result.shown : 'fault', pieces: outcome.pieces };
  } finally {
    await pool.close();
  }
}

export async function readCommand({ paths, language, json }: Arguments): Promise<number> {
  const { files } = await collectFiles(paths, null);
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new UsageError((texts) => texts.oneFile);
  const { status, pieces } = await show(file, { language, json });
  for (const piece of pieces) process.stdout.write(piece);
  return status === 'fault' ? FAULT : NOTHING_WRONG;
}
