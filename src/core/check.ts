/** Workbook + form + register → submission: what one body sent, with everything that is to be said about it. */
import type { Appendix } from './appendix';
import { bodyOfFileName } from './find-body';
import { isRefused, type Finding } from './finding';
import type { Form } from './form';
import type { LastYear } from './last-year';
import { noticeFindings } from './notice-findings';
import { isOwnReport } from './own-report';
import type { NumberStyle } from './numeral';
import { readAppendix } from './read-appendix';
import { ranked, stakeOf } from './ranking';
import { bodySentTo } from './sent-out';
import type { Register } from './register';
import { appendixRules, layoutRules, workbookRules } from './rules';
import { lastYearOf, runAppendixRules, runRule, type AnyRule, type SubmissionContext } from './rules/rule';
import type { Workbook } from './workbook';

export interface Submission {
  /** Null where the workbook does not hold the form. */
  readonly appendix: Appendix | null;
  /** The reporting body; null where it cannot be told. */
  readonly bodyId: string | null;
  /** In the order in which they are to be told. */
  readonly findings: readonly Finding[];
}

export interface CheckOptions {
  readonly form: Form;
  readonly register: Register;
  /** Name of the file, without its folder; null for an open workbook. */
  readonly fileName: string | null;
  readonly style?: NumberStyle;
  /** What the bodies reported last year, where it was handed in. */
  readonly lastYear?: LastYear | null;
}

/**
 * One body in the heading counts; none, the form that we sent out may tell, or else the file's name; several or an unknown
 * one, nobody can tell.
 */
function bodyOf(appendix: Appendix, register: Register, fileNameBody: string | null): string | null {
  const { bodies, unknownBodies } = appendix;
  const [named, ...others] = bodies;
  if (unknownBodies.length > 0) return null;
  if (!named) return bodySentTo(appendix, register) ?? fileNameBody;
  return others.length === 0 ? named.id : null;
}

export function check(workbook: Workbook, { form, register, fileName, style, lastYear }: CheckOptions): Submission {
  const reading = readAppendix(workbook, { form, bodies: register.bodies, ...(style && { style }) });
  const fileNameBody = fileName === null ? null : bodyOfFileName(fileName, register.bodies);
  const appendix = reading.status === 'found' ? reading.appendix : null;
  const bodyId = appendix ? bodyOf(appendix, register, fileNameBody) : fileNameBody;
  const isReport = isOwnReport(workbook);
  const context = { form, register, workbook, reading, isReport, fileName, bodyId, fileNameBody };
  const findings = (workbookRules as readonly AnyRule<SubmissionContext>[]).flatMap((one) => runRule(one, context));
  // What is no submission at all is not gone through figure by figure.
  if (!appendix || isRefused(findings)) return { appendix, bodyId, findings };
  const full = { ...context, appendix, lastYear: lastYearOf(lastYear ?? null, bodyId) };
  const swapped = runAppendixRules(layoutRules, full);
  const all = [
    ...findings,
    ...swapped,
    ...noticeFindings(workbook, appendix),
    ...runAppendixRules(swapped.length > 0 ? [] : appendixRules, full),
  ];
  return { appendix, bodyId, findings: ranked(all, form, (one) => stakeOf(one, full)) };
}
