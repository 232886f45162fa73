/** Whether targets fit a form: what they say about another form, an unknown year, body or line would count for nothing. */
import { indicatorsOf } from '../core/form';
import type { Targets } from '../core/register';
import type { TargetsProblem } from '../core/targets/targets-problem';
import { formOf, type FormFamily } from '.';

export type TargetsReading =
  | { readonly status: 'read'; readonly targets: Targets }
  | { readonly status: 'refused'; readonly problems: readonly TargetsProblem[] };

export function yearsOf({ forms }: FormFamily): number[] {
  return forms.map(({ year }) => year);
}

export function yearProblem(found: number, family: FormFamily, wanted: number | null): TargetsProblem | null {
  if (wanted !== null && found !== wanted) return { kind: 'other-year', found, wanted };
  return formOf(family, found) ? null : { kind: 'unknown-year', found, known: yearsOf(family) };
}

function problemsOf(targets: Targets, family: FormFamily, wanted: number | null): TargetsProblem[] {
  if (targets.form !== family.id) return [{ kind: 'other-form', found: targets.form, wanted: family.id }];
  const wrongYear = yearProblem(targets.year, family, wanted);
  const form = formOf(family, targets.year);
  if (wrongYear || !form) return wrongYear ? [wrongYear] : [];
  const known = new Set(family.bodies.branches.map(({ id }) => id));
  const ids = Object.keys(targets.branches).filter((id) => !known.has(id));
  const codesOfForm = new Set(indicatorsOf(form).map(({ code }) => code));
  const stated = [targets.consolidating, ...Object.values(targets.branches)].flatMap((one) => Object.keys(one));
  const codes = [...new Set(stated)].filter((code) => !codesOfForm.has(code));
  return [
    ...(ids.length > 0 ? [{ kind: 'unknown-bodies', ids } as const] : []),
    ...(codes.length > 0 ? [{ kind: 'unknown-codes', codes } as const] : []),
  ];
}

export function fittingTargets(targets: Targets, family: FormFamily, wanted: number | null): TargetsReading {
  const problems = problemsOf(targets, family, wanted);
  return problems.length > 0 ? { status: 'refused', problems } : { status: 'read', targets };
}
