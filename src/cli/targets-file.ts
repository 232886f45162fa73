/** The file of targets that was named: read and held against form and register, or a sentence that says what is wrong in it. */
import { readFile } from 'node:fs/promises';
import { indicatorsOf } from '../core/form';
import type { Targets } from '../core/register';
import { targetsSchema } from '../core/register-schema';
import { formOf, type FormFamily } from '../forms';
import type { TerminalTexts } from '../text/vi/terminal';
import { UsageError } from './arguments';

type Say = (texts: TerminalTexts['targetsProblems']) => string;

function unusable(path: string, say: Say): UsageError {
  return new UsageError((texts) => texts.targetsUnreadable(path, say(texts.targetsProblems)));
}

async function readText(path: string): Promise<string> {
  try {
    // The decoder takes a byte order mark away, which Notepad writes and JSON does not know.
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw unusable(path, (texts) => (code === 'ENOENT' ? texts.noFile : texts.notOpened));
  }
}

/** The line that the parser stumbled over; null where it does not say. */
function lineOf(text: string, error: unknown): string | null {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? null : String(text.slice(0, Number(position)).split('\n').length);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const line = lineOf(text, error);
    throw unusable(path, (texts) => (line === null ? texts.notJson : texts.notJsonInLine(line)));
  }
}

type Issue = NonNullable<ReturnType<typeof targetsSchema.safeParse>['error']>['issues'][number];

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    json,
  );
}

function problemOf(issue: Issue | undefined, json: unknown): Say {
  const place = (issue?.path ?? []).map(String).join(' › ');
  if (issue?.code === 'unrecognized_keys') {
    const keys = issue.keys.join('”, “');
    return (texts) => (place === '' ? texts.noPlaceFor(keys) : texts.noPlaceForIn(keys, place));
  }
  const value = valueAt(json, issue?.path ?? []);
  if (value === undefined) return (texts) => texts.lacks(place);
  return (texts) => (place === '' ? texts.notJson : texts.wrongAt(place, JSON.stringify(value).slice(0, 60)));
}

function check(path: string, targets: Targets, family: FormFamily, year: number | null): void {
  const of = String(targets.year);
  if (targets.form !== family.id)
    throw new UsageError((texts) => texts.targetsOfOtherForm(path, targets.form, family.id));
  if (year !== null && targets.year !== year)
    throw new UsageError((texts) => texts.targetsOfOtherYear(path, of, String(year)));
  const form = formOf(family, targets.year);
  const years = family.forms.map((one) => String(one.year)).join(', ');
  if (!form) throw new UsageError((texts) => texts.targetsOfUnknownYear(path, of, years));
  const bodies = new Set(family.bodies.branches.map(({ id }) => id));
  const strangers = Object.keys(targets.branches).filter((id) => !bodies.has(id));
  if (strangers.length > 0) throw unusable(path, (texts) => texts.unknownBodies(strangers.join(', ')));
  const codes = new Set(indicatorsOf(form).map(({ code }) => code));
  const stated = [targets.consolidating, ...Object.values(targets.branches)].flatMap((one) => Object.keys(one));
  const unknown = [...new Set(stated)].filter((code) => !codes.has(code));
  if (unknown.length > 0) throw unusable(path, (texts) => texts.unknownCodes(unknown.join(', ')));
}

/** @throws {UsageError} for a file that cannot be used as it stands: no target is left out in silence */
export async function readTargetsFile(path: string, family: FormFamily, year: number | null): Promise<Targets> {
  const json = parseJson(path, await readText(path));
  const parsed = targetsSchema.safeParse(json);
  if (!parsed.success) throw unusable(path, problemOf(parsed.error.issues[0], json));
  check(path, parsed.data, family, year);
  return parsed.data;
}
