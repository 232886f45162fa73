/** The bytes of a .json → targets, or what is wrong in them; the same for the command line and the pane. */
import { targetsSchema } from '../core/forms/register-schema';
import type { TargetsProblem } from '../core/targets/targets-problem';
import type { FormFamily } from '.';
import { parseJson } from './parse-json';
import { fittingTargets, type TargetsReading } from './fitting-targets';

const LONGEST_VALUE = 60;

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
  const parsed = parseJson(bytes);
  if ('problem' in parsed) return { status: 'refused', problems: [parsed.problem] };
  const checked = targetsSchema.safeParse(parsed.json);
  if (!checked.success)
    return { status: 'refused', problems: checked.error.issues.map((issue) => problemOf(issue, parsed.json)) };
  return fittingTargets(checked.data, family, wanted);
}
