/** The file of targets that was named, .json or a workbook: read and held against form and register, or a sentence that says what is wrong in it. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Targets } from '../../core/register';
import type { TargetsProblem } from '../../core/targets/targets-problem';
import type { FormFamily } from '../../forms';
import type { FormChoice } from '../../forms/form-of-year';
import type { TargetsReading } from '../../forms/fitting-targets';
import { targetsOfJson } from '../../forms/targets-of-json';
import { targetsProblemWords } from '../../text/targets-sentences';
import { UsageError, type Arguments } from '../arguments';
import { ReadingPool } from '../reading/reading-pool';
import { faultOfStopped } from '../reading/stopped-reading';

export function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}

function unusable(path: string, problems: readonly TargetsProblem[]): UsageError {
  return new UsageError((texts, language) => texts.targetsUnreadable(path, targetsProblemWords(problems, language)));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The bytes of a small file that is no workbook. */
export async function readPlainFile(path: string): Promise<Uint8Array | TargetsProblem> {
  try {
    return await readFile(path);
  } catch (error) {
    return { kind: isMissing(error) ? 'no-file' : 'not-text' };
  }
}

async function readJson(path: string, family: FormFamily, year: number | null): Promise<TargetsReading> {
  const bytes = await readPlainFile(path);
  if (!(bytes instanceof Uint8Array)) return { status: 'refused', problems: [bytes] };
  return targetsOfJson(bytes, family, year);
}

/** In a process of its own, like every workbook that comes from somebody. */
async function readWorkbookOfTargets(path: string, family: FormFamily, year: number | null): Promise<TargetsReading> {
  if (!existsSync(path)) return { status: 'refused', problems: [{ kind: 'no-file' }] };
  const pool = new ReadingPool({ processes: 1 });
  try {
    const file = { path, name: path };
    const outcome = await pool.run({ kind: 'targets', file, form: family.id, year });
    if (outcome.status === 'stopped')
      return { status: 'refused', problems: [{ kind: 'fault', fault: faultOfStopped(outcome) }] };
    if (!('targets' in outcome.result)) throw new Error(`${path}: not read as targets`);
    return outcome.result.targets;
  } finally {
    await pool.close();
  }
}

/** @throws {UsageError} for a file that cannot be used as it stands: no target is left out in silence */
export async function readTargetsFile(path: string, family: FormFamily, year: number | null): Promise<Targets> {
  const reading = await (isJson(path) ? readJson : readWorkbookOfTargets)(path, family, year);
  if (reading.status === 'refused') throw unusable(path, reading.problems);
  return reading.targets;
}

/** The years are those of what was read.
 * @throws {UsageError} where the targets are of none of them: they would count for nothing, and nobody would know */
export function requireTargetsFor(
  years: readonly (number | null)[],
  { targets: path }: Pick<Arguments, 'targets'>,
  { extraTargets }: Pick<FormChoice, 'extraTargets'>,
): void {
  const [wanted] = years.flatMap((year) => year ?? []);
  if (path === null || !extraTargets || wanted === undefined || years.includes(extraTargets.year)) return;
  throw unusable(path, [{ kind: 'other-year', found: extraTargets.year, wanted }]);
}
