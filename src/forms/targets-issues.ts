/** Whether a file of targets fits a form: what it says about another form, an unknown year, unit or line would count for nothing. */
import { indicatorsOf } from '../core/form';
import type { Targets } from '../core/register';
import { formOf, type FormFamily } from '.';

export function targetsIssues(targets: Targets, family: FormFamily): readonly string[] {
  if (targets.form !== family.id) return [`form: "${targets.form}" is another form than "${family.id}"`];
  const form = formOf(family, targets.year);
  if (!form) {
    const years = family.forms.map(({ year }) => String(year)).join(', ');
    return [`year: there is no form of ${String(targets.year)}; there are forms of ${years}`];
  }
  const bodies = new Set(family.bodies.branches.map(({ id }) => id));
  const codes = new Set(indicatorsOf(form).map(({ code }) => code));
  const stated = [targets.consolidating, ...Object.values(targets.branches)].flatMap((one) => Object.keys(one));
  const strangers = Object.keys(targets.branches).filter((id) => !bodies.has(id));
  const unknown = [...new Set(stated)].filter((code) => !codes.has(code));
  return [
    ...strangers.map((id) => `branches.${id}: no unit has this id`),
    ...unknown.map((code) => `${code}: no line of the form has this code`),
  ];
}
