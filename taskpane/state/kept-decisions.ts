/** Decisions that come from a file and go into one: the same accepted.json that the command line reads beside the workbooks. */
import { acceptedText, isReportRule, type Wish } from '../../src/core/accepting/accepted-file';
import {
  acceptedEntries,
  acceptInReport,
  answerWishes,
  decisionsOf,
  isAboutReport,
  type Answered,
  type Checked,
} from '../../src/core/accepting/accepting';
import { isSameMatter } from '../../src/core/accepting/decision';
import type { Report } from '../../src/core/report';
import { familyOf, formOf } from '../../src/forms';
import { DEFAULT_FORM } from '../../src/forms/form-of-year';
import type { MergeState } from './pane-state';

function checkedFiles({ files }: MergeState): Checked[] {
  const family = familyOf(DEFAULT_FORM);
  return files.flatMap(({ received }): Checked[] => {
    const form = family && received?.year ? formOf(family, received.year) : null;
    return received && form ? [{ file: received, year: received.year, form }] : [];
  });
}

/** Whether it is about all files together. */
export function isOfReport({ rule }: Wish): boolean {
  return rule !== null && isReportRule(rule);
}

/** What a file of decisions asks for becomes decisions about the files that are here; what was decided here counts before it. */
export function withWishes(state: MergeState): MergeState {
  if (state.wishes.length === 0) return state;
  const answered = answerWishes(
    state.wishes.filter((wish) => !isOfReport(wish)),
    checkedFiles(state),
  );
  const made = decisionsOf(answered).filter((one) => !state.decisions.some((other) => isSameMatter(one, other)));
  const done = new Set(answered.filter(({ outcome }) => outcome === 'accepted').map(({ wish }) => wish));
  return {
    ...state,
    decisions: [...made, ...state.decisions],
    wishes: state.wishes.filter((wish) => !done.has(wish)),
  };
}

function unanswered(wishes: readonly Wish[]): Answered[] {
  return wishes.map((wish) => ({ wish, outcome: 'nothing', files: [], decision: null }));
}

/** What the file of decisions says of all files together. */
export function withReportWishes(report: Report, wishes: readonly Wish[]): Report {
  const ofReport = wishes.filter(isOfReport);
  return ofReport.length === 0 ? report : acceptInReport(report, unanswered(ofReport)).report;
}

/** Of what is wanted of the report as a whole: what it has not taken up. */
function reportWishesLeft({ report, wishes }: MergeState): Answered[] {
  if (!report) return [];
  const isTakenUp = (wish: Wish): boolean =>
    report.findings.some((finding) => finding.decision !== undefined && isAboutReport(wish, finding, report));
  const left = wishes.filter((wish) => isOfReport(wish) && !isTakenUp(wish));
  return acceptInReport(report, unanswered(left)).answered.filter(({ outcome }) => outcome !== 'accepted');
}

/** Wishes that did nothing here, and why. */
export function wishesLeft(state: MergeState): readonly Answered[] {
  const ofFiles = state.wishes.filter((wish) => !isOfReport(wish));
  return [...answerWishes(ofFiles, checkedFiles(state)), ...reportWishesLeft(state)];
}

/** Whether anything was decided here that stands nowhere else until the report is made. */
export function hasDecisions({ decisions, wishes }: MergeState): boolean {
  return decisions.length > 0 || wishes.some(isOfReport);
}

/** The file to keep; null where nothing was decided. */
export function decisionsFile(state: MergeState): string | null {
  const { decisions, report, wishes } = state;
  const received = state.files.flatMap((file) => file.received ?? []);
  const ofReport = wishes.filter(isOfReport).map(({ rule, body, code, reason }) => ({
    ...(rule !== null && { rule }),
    ...(body !== null && { body }),
    ...(code !== null && { code }),
    reason,
  }));
  const accepted = [...acceptedEntries(decisions, received), ...ofReport];
  if (accepted.length === 0 || !report) return null;
  return acceptedText({ form: DEFAULT_FORM, year: report.form.year, accepted });
}
