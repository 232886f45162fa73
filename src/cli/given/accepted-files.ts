/** accepted.json beside the workbooks, or in the folder that was named. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  ACCEPTED_FILE,
  ACCEPTED_FILE_BYTES,
  readAccepted,
  type AcceptedProblem,
  type Wish,
} from '../../core/accepting/accepted-file';
import { formOf } from '../../forms';
import type { FormChoice } from '../../forms/form-of-year';
import { UsageError } from '../arguments';
import type { NamedFile } from '../reading/collect-files';

export interface FoundWishes {
  readonly path: string;
  readonly wishes: readonly Wish[];
}

/** @throws {UsageError} */
async function contentOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw new UsageError(({ accept }) => accept.unusable(path, accept.notOpened));
  }
}

async function wishesIn(path: string, { family }: FormChoice): Promise<FoundWishes> {
  const refuse = (problem: AcceptedProblem): never => {
    throw new UsageError(({ accept }) =>
      accept.unusable(path, accept.problems[problem.why](problem.place, problem.value)),
    );
  };
  if ((await stat(path)).size > ACCEPTED_FILE_BYTES) return refuse({ why: 'too-large', place: '', value: '' });
  const known = { formId: family.id, bodies: family.bodies, formOf: (year: number) => formOf(family, year) };
  const read = readAccepted(await contentOf(path), known);
  return read.status === 'read' ? { path, wishes: read.wishes } : refuse(read.problem);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** @throws {UsageError} for a file of decisions that cannot be used: no decision is left out in silence */
export async function acceptedFilesBeside(
  files: readonly NamedFile[],
  named: readonly string[],
  choice: FormChoice,
): Promise<FoundWishes[]> {
  const folders = [...named, ...files.map(({ path }) => dirname(path))];
  const paths = [...new Set(folders.map((folder) => resolve(folder, ACCEPTED_FILE)))].sort();
  const present = await Promise.all(paths.map(isFile));
  const shown = (path: string): string =>
    folders.map((one) => join(one, ACCEPTED_FILE)).find((one) => resolve(one) === path) ?? path;
  return Promise.all(paths.filter((_, index) => present[index]).map((path) => wishesIn(shown(path), choice)));
}
