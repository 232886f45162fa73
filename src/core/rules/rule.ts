/** One rule, one small named object. Its sentences are held to its id by type, in text/. */
import type { Appendix, AppendixReading, Entry, ReadCell } from '../appendix';
import type { Facts, Finding, Found, Severity } from '../finding';
import type { Form, Indicator } from '../form';
import { indicatorsOf, isReporter } from '../form';
import type { FiguresByCode, LastYear } from '../checking/last-year';
import { targetOf, type Bodies, type Register, type Target } from '../register';
import type { Workbook } from '../workbook';

/** What is known when one submission is checked. */
export interface SubmissionContext {
  readonly form: Form;
  readonly register: { readonly bodies: Bodies };
  /** The same form as it is of other years, where the host has them. */
  readonly otherForms: readonly Form[];
  readonly workbook: Workbook;
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
  /** What the same body reported last year: evidence that a rule can do without. */
  readonly lastYear?: FiguresByCode | null;
}

/** With what is assigned to the body, where the register says so. */
export interface TargetContext extends AppendixContext {
  readonly register: Register;
}

/** With what the same body reported last year. */
export interface LastYearContext extends AppendixContext {
  readonly lastYear: FiguresByCode;
}

/** What a rule gets to see, by what it says it needs; a rule over what all bodies sent needs 'branches' (report/). */
export interface ContextOf {
  readonly workbook: SubmissionContext;
  readonly appendix: AppendixContext;
  readonly target: TargetContext;
  readonly 'last-year': LastYearContext;
}

export type Need = keyof ContextOf | 'branches';

export interface Rule<
  Id extends string = string,
  P extends Facts = Facts,
  Needs extends keyof ContextOf = keyof ContextOf,
> {
  readonly id: Id;
  readonly severity: Severity;
  readonly needs: Needs;
  /** Pure: facts from facts. */
  readonly check: (context: ContextOf[Needs]) => readonly Found<P>[];
}

/** Rules over one appendix; the type of its facts follows from what `check` yields, what it sees from what it needs. */
export function rule<const Id extends string, const Needs extends 'appendix' | 'target' | 'last-year', P extends Facts>(
  definition: Rule<Id, P, Needs>,
): Rule<Id, P, Needs> {
  return definition;
}

/** Rules that look at a workbook before any form was found in it. */
export function workbookRule<const Id extends string, P extends Facts>(
  definition: Rule<Id, P, 'workbook'>,
): Rule<Id, P, 'workbook'> {
  return definition;
}

/** A rule as the runner sees it: rules differ in what they yield and need. */
export interface AnyRule<Context> {
  readonly id: string;
  readonly severity: Severity;
  readonly needs: Need;
  readonly check: (context: Context) => readonly Found[];
}

export function runRule<Context>(one: AnyRule<Context>, context: Context): Finding[] {
  return one.check(context).map(({ code = null, at = null, params, mend = null }) => ({
    rule: one.id,
    severity: one.severity,
    code,
    at,
    params,
    mend,
  }));
}

/** Everything that a rule over an appendix can need; without last year's figures nothing is said about them. */
export interface FullContext extends TargetContext {
  readonly lastYear: FiguresByCode | null;
}

export function runAppendixRules(rules: readonly unknown[], context: FullContext): Finding[] {
  const { lastYear } = context;
  // Each rule states what it needs; the list as a whole has no narrower type.
  return (rules as readonly AnyRule<FullContext>[]).flatMap((one) =>
    one.needs === 'last-year' && lastYear === null ? [] : runRule(one, context),
  );
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
  return isReporter(indicator, isConsolidating({ bodyId, register }));
}

/** Whether it is the form of the body that consolidates. */
export function isConsolidating({ bodyId, register }: Pick<SubmissionContext, 'bodyId' | 'register'>): boolean {
  return bodyId === register.bodies.consolidating.id;
}

export function assignedTarget(
  { bodyId, register }: Pick<TargetContext, 'bodyId' | 'register'>,
  { code }: Indicator,
): Target {
  return bodyId === null ? null : targetOf(register, bodyId, code);
}

/** The target that a rate is held against: the one assigned or, where the register says nothing, the one typed beside it. */
export function knownTarget(context: Pick<TargetContext, 'bodyId' | 'register'>, { indicator, entry }: Line): Target {
  const assigned = assignedTarget(context, indicator);
  const typed = entry.target?.reading;
  // What stands beside a judgement is words, and no target that a rate could be held against.
  if (assigned !== null || !typed || indicator.kind === 'judgement') return assigned;
  return typed.state === 'dash' ? '-' : typed.state === 'value' ? typed.value : null;
}

/** What last year's files say of one body; null where they say nothing of it. */
export function lastYearOf(lastYear: LastYear | null, bodyId: string | null): FiguresByCode | null {
  return bodyId === null ? null : (lastYear?.[bodyId] ?? null);
}

/** The rate that somebody wrote; null where a form's own formula gives it: what a program stored beside that is nobody's claim. */
export function writtenRate(
  { appendix: { sentOut } }: Pick<AppendixContext, 'appendix'>,
  { rate }: Entry,
): ReadCell | null {
  return rate && sentOut.status === 'known' && sentOut.formulas.has(rate.at.cell) ? null : rate;
}
