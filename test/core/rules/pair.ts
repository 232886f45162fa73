/** A rule's pair: a form that yields it, and a near miss that does not. */
import { check, type Submission } from '../../../src/core/check';
import type { Facts, Mend } from '../../../src/core/finding';
import type { LastYear } from '../../../src/core/checking/last-year';
import type { Register } from '../../../src/core/register';
import type { Workbook } from '../../../src/core/workbook';
import type { RuleId } from '../../../src/text/rule-texts';
import { familyOf } from '../../../src/forms';
import { filledForm, form, register, type Filling } from '../../filled-form';

export interface Sent extends Filling {
  readonly fileName?: string | null;
  readonly register?: Register;
  /** What the bodies reported last year. */
  readonly lastYear?: LastYear;
  /** Stands for the form filled in as the rest says. */
  readonly workbook?: Workbook;
}

export interface Raised {
  readonly code?: string | null;
  readonly cell?: string | null;
  readonly params?: Facts;
  readonly mend?: Mend | null;
}

const otherForms = familyOf('lai-chau-appendix')!.forms.filter((one) => one !== form);

export function submitted(sent: Sent): Submission {
  const { fileName = 'phu luc.xlsx', lastYear = null } = sent;
  return check(sent.workbook ?? filledForm(sent), {
    form,
    register: sent.register ?? register,
    otherForms,
    fileName,
    lastYear,
  });
}

function rowOf({ cell }: Raised): number {
  return Number(/\d+/.exec(cell ?? '')?.[0] ?? 0);
}

/** From the top of the form to its foot, whatever is ranked first when people are told. */
export function found(rule: RuleId, sent: Sent): Raised[] {
  return submitted(sent)
    .findings.filter((one) => one.rule === rule)
    .map(({ code, at, params, mend }) => ({ code, cell: at?.cell ?? null, params, mend }))
    .sort((a, b) => rowOf(a) - rowOf(b));
}

/** "I.1 error missing-line" for all that is said of a form: for what must stay silent, or be said once. */
export function said(sent: Sent): string[] {
  return submitted(sent).findings.map(({ rule, severity, code }) => `${code ?? '(form)'} ${severity} ${rule}`);
}

export function raises(rule: RuleId, what: string, sent: Sent, ...expected: readonly Raised[]): void {
  test(`${rule} is raised by ${what}`, () => {
    expect(found(rule, sent)).toMatchObject(expected);
  });
}

export function passes(rule: RuleId, what: string, sent: Sent): void {
  test(`${rule} is not raised by ${what}`, () => {
    expect(found(rule, sent)).toEqual([]);
  });
}
