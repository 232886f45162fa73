/** The file with the base that targets are split by → a figure for each branch, the same for all indicators or one for each. */
import { basename } from 'node:path';
import { existsSync } from 'node:fs';
import { isWhole } from '../../core/figures/decimal';
import type { Base } from '../../core/targets/allocated-targets';
import type { TargetsProblem } from '../../core/targets/targets-problem';
import type { FormFamily } from '../../forms';
import { baseOfJson, type BaseReading, type WantedBase } from '../../forms/base-of-file';
import type { ResultsReading } from '../../forms/results-of-report';
import { targetsProblemWords } from '../../text/targets-sentences';
import { refuse } from './allocate-options';
import { ALLOCATE_TEXTS } from './allocate-texts';
import { UsageError } from '../arguments';
import type { Outcome } from '../reading/reader';
import type { Job, JobResult } from '../reading/reader-messages';
import { ReadingPool } from '../reading/reading-pool';
import { faultOfStopped } from '../reading/stopped-reading';
import { isJson, readPlainFile } from '../given/targets-file';

export const LAST_YEAR = 'last-year';

/** What a base may be called in the file, by what is typed for it. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  members: ['Số đoàn viên', 'Đoàn viên', 'Số ĐV', 'ĐV', 'Tổng số đoàn viên', 'members'],
  'grassroots-unions': [
    'Số CĐCS',
    'CĐCS',
    'Số công đoàn cơ sở',
    'Công đoàn cơ sở',
    'grassroots-unions',
    'grassroots unions',
  ],
};

function unusable(path: string, problems: readonly TargetsProblem[]): UsageError {
  return new UsageError((_, language) =>
    ALLOCATE_TEXTS[language].baseUnreadable(path, targetsProblemWords(problems, language)),
  );
}

/** In a process of its own, like every workbook that comes from somebody. */
async function run<T>(job: Job, resultOf: (result: JobResult) => T | null): Promise<T | TargetsProblem> {
  if (!existsSync(job.file.path)) return { kind: 'no-file' };
  const pool = new ReadingPool({ processes: 1 });
  try {
    const outcome: Outcome = await pool.run(job);
    if (outcome.status === 'stopped') return { kind: 'fault', fault: faultOfStopped(outcome) };
    const result = resultOf(outcome.result);
    if (result === null) throw new Error(`${job.file.path}: read as something else`);
    return result;
  } finally {
    await pool.close();
  }
}

/** Members and unions are whole: 3,125 of them is 3.125 typed into an Excel of the other style, and would all but rob the branch of its part. */
function partsOfOne(base: Base): TargetsProblem[] {
  return Object.values(base).flatMap(({ value, source }): TargetsProblem[] =>
    isWhole(value) ? [] : [{ kind: 'part-of-one', source, value }],
  );
}

async function readBase(path: string, wanted: WantedBase, family: FormFamily): Promise<Base> {
  const file = { path, name: basename(path) };
  let reading: BaseReading | TargetsProblem;
  if (isJson(path)) {
    const bytes = await readPlainFile(path);
    reading = bytes instanceof Uint8Array ? baseOfJson(bytes, file.name, family.bodies, wanted.names) : bytes;
  } else
    reading = await run({ kind: 'base', file, form: family.id, wanted }, (result) =>
      'base' in result ? result.base : null,
    );
  if ('kind' in reading) throw unusable(path, [reading]);
  if (reading.status === 'refused') throw unusable(path, reading.problems);
  return reading.figures;
}

async function readResults(path: string, family: FormFamily, year: number): Promise<(code: string) => Base> {
  const file = { path, name: basename(path) };
  const reading: ResultsReading | TargetsProblem = await run(
    { kind: 'results', file, form: family.id, year },
    (result) => ('results' in result ? result.results : null),
  );
  if ('kind' in reading) throw unusable(path, [reading]);
  if (reading.status === 'refused') throw unusable(path, reading.problems);
  const { results } = reading;
  return (code) => results[code] ?? {};
}

/**
 * @param by "members", "grassroots-unions", "last-year", or what the column is called in the file
 * @throws {UsageError} for a file that is not named or cannot be used
 */
export async function readAllocationBase(
  by: string,
  path: string | null,
  family: FormFamily,
  year: number,
): Promise<(code: string) => Base> {
  if (by === LAST_YEAR) {
    if (path === null) throw refuse((texts) => texts.lastYearNeeded);
    return readResults(path, family, year - 1);
  }
  if (path === null) throw refuse((texts) => texts.baseNeeded(nameOfBase(by, texts.bases)));
  const counted = KNOWN[by];
  const base = await readBase(path, { names: counted ?? [by], isWhole: counted !== undefined }, family);
  const partial = counted ? partsOfOne(base) : [];
  if (partial.length > 0) throw unusable(path, partial);
  return () => base;
}

/** What the base is called for a person. */
export function nameOfBase(by: string, names: Readonly<Record<string, string>>): string {
  return names[by] ?? by;
}
