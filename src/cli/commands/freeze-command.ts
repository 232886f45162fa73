/** thidua freeze: cells with functions of ours as they can be sent to people without the add-in, in a new file. */
import { fault, type Fault } from '../../core/fault';
import { planFreeze, type FreezePlan, type Frozen, type NotFrozen } from '../../freeze/plan';
import { freeze as en } from '../../text/en/freeze';
import { problemSentence } from '../../text/function-sentences';
import type { Language } from '../../text/language';
import { faultSentence } from '../../text/sentences';
import { freeze as vi, type FreezeTexts } from '../../text/vi/freeze';
import { inflateNode } from '../../workbook/inflate-node';
import type { PatchResult } from '../../workbook/patch/change';
import { formulaCells } from '../../workbook/patch/formula-cells';
import { patchWorkbook } from '../../workbook/patch/patch';
import { readWorkbook } from '../../workbook/read';
import { UsageError, type Arguments } from '../arguments';
import { changeJson, changeLines, leftJson, leftLines, type LeftCell, type ListedChange } from './change-list';
import { chooseForm } from '../given/choose-form';
import { collectFiles } from '../reading/collect-files';
import { screenFor } from '../console';
import { ERRORS_FOUND, FAULT, NOTHING_WRONG } from '../exit-status';
import { faultJson } from '../json';
import { CHANGE_TEXTS, newFileOf, readAsReceived, writeNewFile } from '../writing/new-file';
import { receiveFiles } from '../reading/receive-files';

const TEXTS: Readonly<Record<Language, FreezeTexts>> = { vi, en };

type Patched = Extract<PatchResult, { status: 'patched' }>;

interface FrozenFile {
  readonly patched: Patched;
  readonly changes: readonly ListedChange[];
  readonly left: readonly LeftCell[];
  readonly names: readonly string[];
}

function listed({ change, formula, how }: Frozen, language: Language): ListedChange {
  const { content, at } = change;
  const before = formula === '' ? content.value : `=${formula}`;
  return { ...at, code: null, before, after: content, rule: how, why: TEXTS[language].how[how] };
}

function notFrozen({ at, formula, why, problem }: NotFrozen, language: Language): LeftCell {
  const say = TEXTS[language];
  const reason = problem ? say.problem(formula, problemSentence(problem, language)) : say.noValue(formula);
  return { ...at, why, reason };
}

function freezeBytes(bytes: Uint8Array, file: string, language: Language): FrozenFile | Fault {
  const read = readWorkbook(bytes, inflateNode);
  if (read.status === 'fault') return read.fault;
  const plan: FreezePlan = planFreeze(read.workbook, formulaCells(bytes, inflateNode));
  const patched = patchWorkbook(
    bytes,
    inflateNode,
    plan.frozen.map(({ change }) => change),
  );
  if (patched.status === 'fault') return patched.fault;
  if (patched.status === 'differs')
    return fault('cannot-write', { path: file, why: 'reads-back-differently', detail: patched.at });
  const done = new Set(patched.done);
  const say = CHANGE_TEXTS[language];
  return {
    patched,
    changes: plan.frozen.filter(({ change }) => done.has(change)).map((one) => listed(one, language)),
    left: [
      ...plan.left.map((one) => notFrozen(one, language)),
      ...patched.left.map(({ change, why }) => ({ ...change.at, why, reason: say.left[why] })),
    ],
    names: plan.names,
  };
}

function linesOf(file: string, frozen: FrozenFile, dryRun: boolean, language: Language): string[] {
  const { changes, left, names, patched } = frozen;
  const [own, say] = [TEXTS[language], CHANGE_TEXTS[language]];
  const showSheets = new Set([...changes, ...left].map(({ sheet }) => sheet)).size > 1;
  const options = { language, say, showSheets };
  const title = dryRun ? own.wouldChange(file, changes.length) : own.title(file, changes.length);
  return [
    changes.length + left.length === 0 ? own.nothing(file) : title,
    ...changeLines(changes, options),
    ...leftLines(left, options),
    ...(names.length > 0 ? [own.names(names.join(', '))] : []),
    ...(patched.signatureLost ? [say.signatureLost] : []),
  ];
}

export async function freezeCommand(typed: Arguments): Promise<number> {
  const { language, json } = typed;
  const { files } = await collectFiles(typed.paths, null);
  const [file, ...others] = files;
  if (!file || others.length > 0) throw new UsageError((texts) => texts.oneFile);
  const out = await newFileOf(typed, file.path, CHANGE_TEXTS[language]);
  const screen = screenFor(language, json);
  // What cannot be read safely is found out in a process of its own.
  const [received] = await receiveFiles(files, await chooseForm(typed), { jobs: 1, onReceived: () => undefined });
  if (!received) throw new UsageError((texts) => texts.oneFile);
  const { outcome, sha256 } = received;
  const frozen =
    outcome.status === 'fault'
      ? outcome.fault
      : freezeBytes(await readAsReceived(received, file.path, language), file.name, language);
  if ('code' in frozen) {
    const isOther = outcome.status === 'read' && frozen.code !== 'cannot-write';
    const message = isOther ? TEXTS[language].saveAsXlsx : faultSentence(frozen, language);
    screen.say(`${file.name}: ${message}`);
    const told = { ...faultJson(frozen, language), message };
    if (json) process.stdout.write(`${JSON.stringify({ file: file.name, fault: told, changes: [] }, null, 2)}\n`);
    return FAULT;
  }
  const { changes, left, names, patched } = frozen;
  const lines = linesOf(file.name, frozen, out === null, language);
  for (const line of lines) screen.say(line);
  const bytes = changes.length === 0 ? null : patched.bytes;
  const written = await writeNewFile({ bytes, out, changes: typed.changes, lines }, screen, language);
  if (json) {
    const document = {
      file: file.name,
      sha256,
      fault: written.fault && faultJson(written.fault, language),
      changes: changes.map(changeJson),
      left: left.map(leftJson),
      names,
      signatureLost: patched.signatureLost,
      out: written.out,
    };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  }
  if (written.fault) return FAULT;
  return left.length + names.length > 0 ? ERRORS_FOUND : NOTHING_WRONG;
}
