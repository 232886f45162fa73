/** A copy of the form's workbook with the comparison as one more sheet; the workbook itself is never written to. */
import { extname } from 'node:path';
import { fault, type Fault } from '../../core/fault';
import type { ReceivedFile } from '../../core/reporting/received';
import type { SheetOfRows } from '../../narrative/sheet-rows';
import type { Language } from '../../text/language';
import { NARRATIVE_TEXTS } from '../../text/narrative-sentences';
import { faultSentence } from '../../text/sentences';
import { inflateNode } from '../../workbook/inflate-node';
import { UsageError, type Arguments } from '../arguments';
import type { NamedFile } from '../reading/collect-files';
import type { Screen } from '../console';
import { CHANGE_TEXTS, isSameFile, readAsReceived } from '../writing/new-file';
import { isSomethingElse } from '../own-report';
import { writeFileAtomically } from '../writing/write-file';

/**
 * Where the copy is to stand, null where none is wanted.
 * @throws {UsageError} before anything is read
 */
export async function comparisonOut(
  { out, language }: Pick<Arguments, 'out' | 'language'>,
  report: string,
  written: string,
): Promise<string | null> {
  if (out === null) return null;
  const ending = extname(report).toLowerCase();
  const say = CHANGE_TEXTS[language];
  if (ending !== '.xlsx' && ending !== '.xlsm') throw new UsageError(() => NARRATIVE_TEXTS[language].copyNeedsXlsx);
  if (extname(out).toLowerCase() !== ending) throw new UsageError(() => say.outMustBe(out, ending));
  for (const input of [report, written])
    if (await isSameFile(out, input)) throw new UsageError((texts) => texts.outIsInput(out));
  if (await isSomethingElse(out)) throw new UsageError((texts) => texts.outIsSomethingElse(out));
  return out;
}

export interface WithSheet {
  readonly bytes: Uint8Array;
  readonly signatureLost: boolean;
}

/** The workbook's bytes with the comparison in them; read back and compared. */
export async function withComparison(
  bytes: Uint8Array,
  sheet: SheetOfRows,
  path: string,
  language: Language,
): Promise<WithSheet | Fault> {
  const { writeComparison } = await import('../../workbook/write/comparison-sheet');
  const { putSheet } = await import('../../workbook/patch/put-sheet');
  const put = putSheet(bytes, inflateNode, await writeComparison(sheet, language));
  if (put.status === 'put') return put;
  if (put.status === 'fault') return put.fault;
  return fault('cannot-write', { path, why: 'reads-back-differently', detail: put.at });
}

export interface ComparedCopy {
  readonly report: NamedFile;
  readonly received: Pick<ReceivedFile, 'sha256'>;
  readonly out: string;
  readonly sheet: SheetOfRows;
}

/** Tells what became of it; gives the path at which it stands. */
export async function writeComparedCopy(
  { report, received, out, sheet }: ComparedCopy,
  screen: Screen,
  language: Language,
): Promise<string | null> {
  const original = await readAsReceived(received, report.path, language);
  const made = await withComparison(original, sheet, out, language);
  if ('code' in made) {
    screen.say(faultSentence(made, language));
    return null;
  }
  const written = await writeFileAtomically(out, made.bytes);
  if (written.status === 'fault') {
    screen.say(faultSentence(written.fault, language));
    return null;
  }
  const say = NARRATIVE_TEXTS[language];
  screen.say(written.path === out ? say.copyWritten(out) : say.copyWrittenElsewhere(written.path, out));
  if (made.signatureLost) screen.say(CHANGE_TEXTS[language].signatureLost);
  return written.path;
}
