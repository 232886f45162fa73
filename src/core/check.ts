/** Workbook + form + register → submission: what one body sent, with everything that is to be said about it. */
import type { Appendix } from './appendix';
import { isRefused, type Finding } from './finding';
import { noticeFindings } from './checking/notice-findings';
import { withPartialTotals } from './reporting/partial-totals';
import { ranked, stakeOf } from './checking/ranking';
import { appendixRules, layoutRules, workbookRules } from './rules';
import { runAppendixRules, runRule, type AnyRule, type SubmissionContext } from './rules/rule';
import { appendixContext, submissionContext, type CheckOptions } from './checking/submission-context';
import type { Workbook } from './workbook';

export interface Submission {
  /** Null where the workbook does not hold the form. */
  readonly appendix: Appendix | null;
  /** The reporting body; null where it cannot be told. */
  readonly bodyId: string | null;
  /** In the order in which they are to be told. */
  readonly findings: readonly Finding[];
}

export function check(workbook: Workbook, options: CheckOptions): Submission {
  const context = submissionContext(workbook, options);
  const { reading, bodyId } = context;
  const appendix = reading.status === 'found' ? withPartialTotals(reading.appendix, workbook) : null;
  const findings = (workbookRules as readonly AnyRule<SubmissionContext>[]).flatMap((one) => runRule(one, context));
  // What is no submission at all is not gone through figure by figure.
  if (!appendix || isRefused(findings)) return { appendix, bodyId, findings };
  const full = appendixContext(context, appendix, options.lastYear);
  const swapped = runAppendixRules(layoutRules, full);
  const all = [
    ...findings,
    ...swapped,
    ...noticeFindings(workbook, appendix),
    ...runAppendixRules(swapped.length > 0 ? [] : appendixRules, full),
  ];
  return { appendix, bodyId, findings: ranked(all, options.form, (one) => stakeOf(one, full)) };
}
