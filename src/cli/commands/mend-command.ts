/** thidua mend: every mend that has exactly one reading, in a new file; nothing else changes. */
import { fault, type Fault } from '../../core/fault';
import { hasErrors, type Finding } from '../../core/finding';
import { certainMends } from '../../core/checking/mends';
import { checkWorkbook, type Received } from '../../forms/check-workbook';
import type { FormChoice } from '../../forms/form-of-year';
import type { Language } from '../../text/language';
import { faultSentence, findingSentence } from '../../text/sentences';
import type { MendTexts } from '../../text/vi/mend';
import { inflateNode } from '../../workbook/inflate-node';
import { mendChanges, type MendChange } from '../../workbook/mend-changes';
import type { LeftChange } from '../../workbook/patch/change';
import { patchWorkbook } from '../../workbook/patch/patch';
import { readWorkbook } from '../../workbook/read';
import { UsageError, type Arguments } from '../arguments';
import {
  changeJson,
  changeLines,
  leftJson,
  leftLines,
  type ChangeListOptions,
  type LeftCell,
  type ListedChange,
} from './change-list';
import { chooseForm } from '../given/choose-form';
import { requireTargetsFor } from '../given/targets-file';
import { collectFiles } from '../reading/collect-files';
import { screenFor, type Screen } from '../console';
import { ERRORS_FOUND, FAULT, NOTHING_WRONG } from '../exit-status';
import { faultJson } from '../json';
import { CHANGE_TEXTS, newFileOf, readAsReceived, writeNewFile } from '../writing/new-file';
import { receiveFiles } from '../reading/receive-files';

/** Every mend that was made, or would be, and what is left to people. */
interface Mended {
  readonly bytes: Uint8Array;
  readonly changes: readonly ListedChange[];
  readonly left: readonly LeftCell[];
  readonly remaining: readonly Finding[];
  readonly signatureLost: boolean;
  readonly recalculates: boolean;
}

interface Context {
  readonly choice: FormChoice;
  readonly language: Language;
  readonly say: MendTexts;
}

function listedChange({ certain, before, change }: MendChange, { choice, language, say }: Context): ListedChange {
  const { finding } = certain;
  const { rule, code } = finding;
  const why = say.whys[rule] ?? findingSentence(finding, language, choice.family.bodies);
  return { ...change.at, code, before: before?.value ?? null, after: change.content, rule, why };
}

function leftCell({ change, why }: LeftChange, { say }: Context): LeftCell {
  return { ...change.at, why, reason: say.left[why] };
}

function mendBytes(bytes: Uint8Array, received: Received, context: Context): Mended | Fault {
  const read = readWorkbook(bytes, inflateNode);
  if (read.status === 'fault') return read.fault;
  if (received.outcome.status === 'fault') return received.outcome.fault;
  const changes = mendChanges(certainMends(received.outcome.submission.findings), read.workbook);
  const patched = patchWorkbook(
    bytes,
    inflateNode,
    changes.map(({ change }) => change),
    new Date(),
  );
  if (patched.status === 'fault') return patched.fault;
  if (patched.status === 'differs')
    return fault('cannot-write', { path: received.file, why: 'reads-back-differently', detail: patched.at });
  const done = new Set(patched.done);
  const after = readWorkbook(patched.bytes, inflateNode);
  if (after.status === 'fault') return after.fault;
  const { submission } = checkWorkbook(after.workbook, context.choice, received.file);
  const { signatureLost, recalculates } = patched;
  return {
    bytes: patched.bytes,
    changes: changes.filter(({ change }) => done.has(change)).map((one) => listedChange(one, context)),
    left: patched.left.map((one) => leftCell(one, context)),
    remaining: submission.findings,
    signatureLost,
    recalculates,
  };
}

function summaryLines(file: string, mended: Mended, dryRun: boolean, options: ChangeListOptions): string[] {
  const { say } = options;
  const { changes, left, remaining } = mended;
  const count = (severity: Finding['severity']): number => remaining.filter((one) => one.severity === severity).length;
  const title = dryRun ? say.wouldChange(file, changes.length) : say.title(file, changes.length);
  return [
    changes.length === 0 ? say.nothing(file) : title,
    ...changeLines(changes, options),
    ...leftLines(left, options),
    say.remaining(count('error'), count('warning')),
    ...(mended.signatureLost ? [say.signatureLost] : []),
    ...(mended.recalculates ? [say.recalculates] : []),
  ];
}

export async function mendCommand(typed: Arguments): Promise<number> {
  const { language, json } = typed;
  const say = CHANGE_TEXTS[language];
  const choice = await chooseForm(typed);
  const { files } = await collectFiles(typed.paths, null);
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new UsageError((texts) => texts.oneFile);
  const out = await newFileOf(typed, file.path, say);
  const [received] = await receiveFiles(files, choice, { jobs: 1, onReceived: () => undefined });
  if (!received) throw new UsageError((texts) => texts.oneFile);
  requireTargetsFor([received.year], typed, choice);
  const screen = screenFor(language, json);
  const context = { choice, language, say };
  const mended =
    received.outcome.status === 'fault'
      ? received.outcome.fault
      : mendBytes(await readAsReceived(received, file.path, language), received, context);
  if ('code' in mended) {
    const isOther = received.outcome.status === 'read' && mended.code !== 'cannot-write';
    const message = isOther ? say.saveAsXlsx : faultSentence(mended, language);
    screen.say(`${file.name}: ${message}`);
    const told = { ...faultJson(mended, language), message };
    if (json) process.stdout.write(`${JSON.stringify({ file: file.name, fault: told, changes: [] }, null, 2)}\n`);
    return FAULT;
  }
  return tell(typed, { file: file.name, sha256: received.sha256, out, mended, screen });
}

interface Told {
  readonly file: string;
  readonly sha256: string;
  readonly out: string | null;
  readonly mended: Mended;
  readonly screen: Screen;
}

async function tell(typed: Arguments, { file, sha256, out, mended, screen }: Told): Promise<number> {
  const { language } = typed;
  const say = CHANGE_TEXTS[language];
  const { changes, left, remaining, signatureLost, recalculates } = mended;
  const showSheets = new Set(changes.map(({ sheet }) => sheet)).size > 1;
  const lines = summaryLines(file, mended, out === null, { language, say, showSheets });
  for (const line of lines) screen.say(line);
  const bytes = changes.length === 0 ? null : mended.bytes;
  const written = await writeNewFile({ bytes, out, changes: typed.changes, lines }, screen, language);
  if (typed.json) {
    const count = (severity: Finding['severity']): number =>
      remaining.filter((one) => one.severity === severity).length;
    const document = {
      file,
      sha256,
      fault: written.fault && faultJson(written.fault, language),
      changes: changes.map(changeJson),
      left: left.map(leftJson),
      remaining: { errors: count('error'), warnings: count('warning'), notes: count('note') },
      signatureLost,
      recalculates,
      out: written.out,
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  if (written.fault) return FAULT;
  return hasErrors(remaining) ? ERRORS_FOUND : NOTHING_WRONG;
}
