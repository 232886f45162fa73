/** The files of last year that were named: read like every workbook, or a sentence that says which cannot be used. */
import { existsSync } from 'node:fs';
import { joinLastYears, type LastYear } from '../../core/checking/last-year';
import type { FormFamily } from '../../forms';
import type { LastYearReading } from '../../forms/last-year-of-file';
import { faultSentence } from '../../text/sentences';
import { UsageError } from '../arguments';
import type { Screen } from '../console';
import { ReadingPool } from '../reading/reading-pool';
import { faultOfStopped } from '../reading/stopped-reading';

async function readOne(pool: ReadingPool, path: string, family: FormFamily): Promise<LastYearReading> {
  const outcome = await pool.run({ kind: 'last-year', file: { path, name: path }, form: family.id });
  if (outcome.status === 'stopped') return { status: 'refused', fault: faultOfStopped(outcome) };
  if (!('lastYear' in outcome.result)) throw new Error(`${path}: not read as last year’s`);
  return outcome.result.lastYear;
}

/** A file that was named as last year's, and the year it states; null where it states none. */
export interface LastYearFile {
  readonly path: string;
  readonly year: number | null;
}

interface LastYearFiles {
  /** Null where none was named. */
  readonly figures: LastYear | null;
  readonly files: readonly LastYearFile[];
}

/** Told once the year is known that the files are held against. */
export function sayIfNotBefore(files: readonly LastYearFile[], year: number | null, { texts, say }: Screen): void {
  for (const { path, year: stated } of files)
    if (stated !== null && year !== null && stated >= year)
      say(texts.lastYearNotBefore(path, String(stated), String(year)));
}

/** @throws {UsageError} for a file that cannot be used: nothing is compared with less than was named */
export async function readLastYearFiles(paths: readonly string[], family: FormFamily): Promise<LastYearFiles> {
  if (paths.length === 0) return { figures: null, files: [] };
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError((texts) => texts.noSuchPath(missing));
  const pool = new ReadingPool({ processes: 1 });
  try {
    const all: LastYear[] = [];
    const files: LastYearFile[] = [];
    for (const path of paths) {
      const reading = await readOne(pool, path, family);
      if (reading.status === 'read') {
        all.push(reading.figures);
        files.push({ path, year: reading.year });
      } else
        throw new UsageError((texts, language) =>
          texts.lastYearUnreadable(path, reading.fault ? faultSentence(reading.fault, language) : null),
        );
    }
    return { figures: joinLastYears(all), files };
  } finally {
    await pool.close();
  }
}
