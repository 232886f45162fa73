/** A changed copy of a workbook: where it may be written, and never over the original or anything else that is there. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Fault } from '../../core/fault';
import { mend as en } from '../../text/en/mend';
import type { Language } from '../../text/language';
import type { ReceivedFile } from '../../core/reporting/received';
import { faultSentence } from '../../text/sentences';
import { mend as vi, type MendTexts } from '../../text/vi/mend';
import { UsageError, type Arguments } from '../arguments';
import type { Screen } from '../console';
import { writeFileAtomically } from './write-file';

export const CHANGE_TEXTS: Readonly<Record<Language, MendTexts>> = { vi, en };

interface SameFile {
  readonly dev: number;
  readonly ino: number;
}

/** The same file under another name or behind a link has the same number on its disk. */
function isSame(a: SameFile | null, b: SameFile | null): boolean {
  return a !== null && b !== null && a.ino !== 0 && a.dev === b.dev && a.ino === b.ino;
}

/** Whether both paths lead to one file, whether it is there or not. */
export async function isSameFile(path: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([path, other].map((one) => stat(one).catch(() => null)));
  return resolve(path) === resolve(other) || isSame(a ?? null, b ?? null);
}

async function refuseTaken(path: string, input: string, say: MendTexts): Promise<void> {
  if (await isSameFile(path, input)) throw new UsageError(() => say.outIsInput(path));
  if (await stat(path).catch(() => null)) throw new UsageError(() => say.outExists(path));
}

/**
 * Where to write, null where nothing is to be written.
 * @throws {UsageError}
 */
export async function newFileOf(typed: Arguments, input: string, say: MendTexts): Promise<string | null> {
  const { out, changes } = typed;
  if (changes !== null) {
    const taken = await stat(changes).catch(() => null);
    if (taken || (out !== null && resolve(out) === resolve(changes)))
      throw new UsageError(() => say.changesIsOther(changes));
  }
  if (typed['dry-run']) return null;
  if (out === null) throw new UsageError(() => say.outNeeded);
  // A workbook with macros under another ending is refused by Excel.
  const wanted = extname(input).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() !== wanted) throw new UsageError(() => say.outMustBe(out, wanted));
  await refuseTaken(out, input, say);
  return out;
}

/**
 * The bytes that were checked.
 * @throws {UsageError} where they are others by now
 */
export async function readAsReceived(
  { sha256 }: Pick<ReceivedFile, 'sha256'>,
  path: string,
  language: Language,
): Promise<Uint8Array> {
  const bytes = await readFile(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new UsageError(() => CHANGE_TEXTS[language].changedMeanwhile);
  return bytes;
}

export interface NewFile {
  /** Null where nothing changes. */
  readonly bytes: Uint8Array | null;
  readonly out: string | null;
  /** Where the list of changes goes besides. */
  readonly changes: string | null;
  readonly lines: readonly string[];
}

export interface WrittenNewFile {
  readonly out: string | null;
  readonly fault: Fault | null;
}

/** Windows' own editor tells UTF-8 by this mark. */
const MARK = '\ufeff';

export async function writeNewFile(
  { bytes, out, changes, lines }: NewFile,
  screen: Screen,
  language: Language,
): Promise<WrittenNewFile> {
  const say = CHANGE_TEXTS[language];
  const file = bytes === null || out === null ? null : await writeFileAtomically(out, bytes);
  if (file?.status === 'written')
    screen.say(file.path === out ? say.written(file.path) : say.writtenElsewhere(file.path, out ?? ''));
  const text = new TextEncoder().encode(`${MARK}${lines.join('\n')}\n`);
  const list = changes === null ? null : await writeFileAtomically(changes, text);
  if (list?.status === 'written') screen.say(say.changesWritten(list.path));
  const fault = [file, list].flatMap((one) => (one?.status === 'fault' ? [one.fault] : []))[0] ?? null;
  if (fault) screen.say(faultSentence(fault, language));
  return { out: file?.status === 'written' ? file.path : null, fault };
}
