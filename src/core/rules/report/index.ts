/** The only list of rules over a report, and what they and the submissions' own rules say together. */
import { statusOf } from '../../reporting/received';
import type { ReportFinding } from '../../report';
import { breakdownAboveAll } from './breakdown-above-all';
import { decidedFigureDoubtful } from './decided-figure-doubtful';
import { farFromOthers } from './far-from-others';
import { figureNotAsked } from './figure-not-asked';
import { missingBody, missingOwnSubmission } from './missing-body';
import { otherFileUnreadable } from './other-file-unreadable';
import { moneyUnlikeOthers } from './money-unlike-others';
import { ownOnManyBranchLines } from './own-on-branch-lines';
import { ownRepeatsBranches } from './own-repeats-branches';
import { runReportRule, type ReportContext, type ReportRule } from './report-rule';
import { sameFiguresAsOther } from './same-figures-as-other';
import { sentAgainLater, sentTwiceAlike, sentTwiceDiffering } from './sent-twice';
import { targetNotAssigned } from './target-not-assigned';
import { targetsDoNotAddUp } from './targets-do-not-add-up';
import { zeroTarget } from './zero-target';

export type { ReportContext } from './report-rule';

export const reportRules = [
  missingBody,
  missingOwnSubmission,
  ownRepeatsBranches,
  ownOnManyBranchLines,
  sentTwiceDiffering,
  sentAgainLater,
  sentTwiceAlike,
  otherFileUnreadable,
  figureNotAsked,
  sameFiguresAsOther,
  farFromOthers,
  moneyUnlikeOthers,
  decidedFigureDoubtful,
  breakdownAboveAll,
  targetsDoNotAddUp,
  targetNotAssigned,
  zeroTarget,
] as const;

/** First what concerns the report as a whole, then file by file; what stands in a superseded file concerns nobody any more. */
export function reportFindings(context: ReportContext): ReportFinding[] {
  const whole = (reportRules as readonly ReportRule[]).flatMap((one) => runReportRule(one, context));
  const single = context.received
    .filter((file) => statusOf(file, context.chosen) !== 'duplicate')
    .flatMap(({ file, outcome }) =>
      outcome.status === 'read'
        ? outcome.submission.findings.map((finding) => ({ ...finding, about: 'submission' as const, file }))
        : [],
    );
  return [...whole, ...single];
}
