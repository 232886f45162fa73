/** One rule, one small named object. Its sentences are held to its id by type, in text/. */
import type { Appendix, AppendixReading, Entry } from '../appendix';
import type { Facts, Finding, Found, Severity } from '../finding';
import type { Form, Indicator } from '../form';
import { indicatorsOf, isReporter } from '../form';
import { targetOf, type Register, type Target } from '../register';

/** What is known when one submission is checked. */
export interface SubmissionContext {
  readonly form: Form;
  readonly register: Register;
  readonly reading: AppendixReading;
  /** Whether the workbook is a consolidated report of ours. */
  readonly isReport: boolean;
  /** Name of the file, without its folder; null where there is none (an open workbook). */
  readonly fileName: string | null;
  /** The body that the form was found to be of; null where that is not known. */
  readonly bodyId: string | null;
  /** The body that the file's name tells, if any. */
  readonly fileNameBody: string | null;
}

/** The same once the form was found. */
export interface AppendixContext extends SubmissionContext {
  readonly appendix: Appendix;
}

/** What a rule looks at besides the one workbook or, for rules over a report, besides all that came in. */
export type Need = 'target' | 'last-period' | 'other-branches';

export interface Rule<Id extends string = string, P extends Facts = Facts, Context = AppendixContext> {
  readonly id: Id;
  readonly severity: Severity;
  readonly needs?: readonly Need[];
  /** Pure: facts from facts. */
  readonly check: (context: Context) => readonly Found<P>[];
}

/** Rules over one appendix; the type of its facts follows from what `check` yields. */
export function rule<const Id extends string, P extends Facts>(definition: Rule<Id, P>): Rule<Id, P> {
  return definition;
}

/** Rules that look at a workbook before any form was found in it. */
export function workbookRule<const Id extends string, P extends Facts>(
  definition: Rule<Id, P, SubmissionContext>,
): Rule<Id, P, SubmissionContext> {
  return definition;
}

export function runRule<Context>(one: Rule<string, Facts, Context>, context: Context): Finding[] {
  return one.check(context).map(({ code = null, at = null, params, mend = null }) => ({
    rule: one.id,
    severity: one.severity,
    code,
    at,
    params,
    mend,
  }));
}

/** An indicator with its line, for rules that go through the form. */
export interface Line {
  readonly indicator: Indicator;
  readonly entry: Entry;
}

/** Nearly every rule goes through them. */
const linesByContext = new WeakMap<AppendixContext, readonly Line[]>();

export function linesOf(context: AppendixContext): readonly Line[] {
  const known = linesByContext.get(context);
  if (known) return known;
  const lines = indicatorsOf(context.form).flatMap((indicator) => {
    const entry = context.appendix.entries[indicator.code];
    return entry ? [{ indicator, entry }] : [];
  });
  linesByContext.set(context, lines);
  return lines;
}

/** Whether the body whose form this is has to report the indicator. */
export function isAsked({ bodyId, register }: SubmissionContext, indicator: Indicator): boolean {
  return isReporter(indicator, bodyId === register.bodies.consolidating.id);
}

export function assignedTarget({ bodyId, register }: SubmissionContext, { code }: Indicator): Target {
  return bodyId === null ? null : targetOf(register, bodyId, code);
}
