/** The bytes of a .json → targets, or what is wrong in them; the same for the command line and the pane. */
import { targetsSchema } from '../core/register-schema';
import type { TargetsProblem } from '../core/targets-problem';
import type { FormFamily } from '.';
import { fittingTargets, type TargetsReading } from './fitting-targets';

const LONGEST_VALUE = 60;

function textOf(bytes: Uint8Array): string | null {
  try {
    // The decoder takes a byte order mark away, which Notepad writes and JSON does not know.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line that the parser stumbled over; null where it does not say. */
function lineOf(text: string, error: unknown): number | null {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}

type Parsed = { readonly json: unknown } | { readonly problem: TargetsProblem };

function parse(text: string): Parsed {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: { kind: 'not-json', line: lineOf(text, error) } };
  }
}

type Issue = NonNullable<ReturnType<typeof targetsSchema.safeParse>['error']>['issues'][number];

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    json,
  );
}

function problemOf(issue: Issue, json: unknown): TargetsProblem {
  const place = issue.path.map(String).join(' › ');
  if (issue.code === 'unrecognized_keys') return { kind: 'no-place-for', keys: issue.keys, place };
  const value = valueAt(json, issue.path);
  if (value === undefined) return { kind: 'lacks', place };
  if (place === '') return { kind: 'not-json', line: null };
  return { kind: 'wrong-at', place, value: JSON.stringify(value).slice(0, LONGEST_VALUE) };
}

export function targetsOfJson(bytes: Uint8Array, family: FormFamily, wanted: number | null): TargetsReading {
  const text = textOf(bytes);
  if (text === null) return { status: 'refused', problems: [{ kind: 'not-text' }] };
  const parsed = parse(text);
  if ('problem' in parsed) return { status: 'refused', problems: [parsed.problem] };
  const checked = targetsSchema.safeParse(parsed.json);
  if (!checked.success)
    return { status: 'refused', problems: checked.error.issues.map((issue) => problemOf(issue, parsed.json)) };
  return fittingTargets(checked.data, family, wanted);
}
