/**
 * What a person at the consolidating body decided about a finding: that it stands as it is, or which value counts, and why.
 * The cell keeps what the branch wrote; the finding keeps the decision, and both stand in the report.
 */
import type { Entry } from '../appendix';
import type { Submission } from '../check';
import type { Decimal } from '../figures/decimal';
import type { Finding } from '../finding';
import type { IndicatorCode } from '../form';
import { regraded } from '../checking/ranking';
import type { ReceivedFile } from '../reporting/received';
import { anotherPeriod } from '../rules/another-period';
import { otherYear } from '../rules/other-year';

/** Which value of a figure counts, whatever errors stand against it. */
export interface FigureDecision {
  readonly about: 'figure';
  /** The file as it was received: a decision about another version of it does not count. */
  readonly sha256: string;
  readonly code: IndicatorCode;
  /** In the indicator's measure; null to count the cell as it was read. */
  readonly value: Decimal | null;
  readonly reason: string;
}

/** One rule's finding is accepted as it stands, and nothing else: no other value, no other rule, no other line. */
export interface Acceptance {
  readonly about: 'finding';
  readonly sha256: string;
  readonly rule: string;
  /** Null for a finding about the whole submission. */
  readonly code: IndicatorCode | null;
  readonly value: null;
  readonly reason: string;
}

export type Decision = FigureDecision | Acceptance;

/** Whether two decisions are about the same, so that the later takes the place of the earlier. */
export function isSameMatter(a: Decision, b: Decision): boolean {
  const rule = (one: Decision): string => (one.about === 'finding' ? one.rule : '');
  return a.sha256 === b.sha256 && rule(a) === rule(b) && a.code === b.code;
}

/** Whether a person may decide about it: an error about one figure that has a value, or readings to pick from. */
export function isDecidable({ severity, code }: Finding): boolean {
  return severity === 'error' && code !== null;
}

/**
 * Errors about a whole submission that a person may accept: the words over the table are wrong and its figures are the
 * year's. After the others nobody knows whose the figures are, or which: those are mended in the file.
 */
const ACCEPTABLE_OF_ALL: ReadonlySet<string> = new Set([otherYear.id, anotherPeriod.id]);

/** Whether a finding can be accepted as it stands. What has no value does not count by being accepted. */
export function isAcceptable({ rule, severity, code }: Finding, { appendix, bodyId }: Submission): boolean {
  if (severity === 'note') return false;
  if (severity === 'warning') return true;
  if (code === null) return appendix !== null && bodyId !== null && ACCEPTABLE_OF_ALL.has(rule);
  return appendix?.entries[code]?.result.reading.state === 'value';
}

function decidedEntry(entry: Entry, { value }: FigureDecision): Entry {
  if (value === null) return entry;
  const { result } = entry;
  const asWritten = result.asWritten ?? result.reading;
  return { ...entry, result: { ...result, reading: { state: 'value', value, remarks: [] }, asWritten } };
}

/** A cell that nobody can read does not count by being accepted: it needs a value. */
function settles({ value }: FigureDecision, entry: Entry | undefined): boolean {
  return entry !== undefined && (value !== null || entry.result.reading.state === 'value');
}

interface Decided {
  readonly figures: ReadonlyMap<IndicatorCode, FigureDecision>;
  readonly acceptances: readonly Acceptance[];
}

function decisionAbout(finding: Finding, submission: Submission, { figures, acceptances }: Decided): Decision | null {
  const figure = isDecidable(finding) ? figures.get(finding.code ?? '') : undefined;
  if (figure) return figure;
  if (!isAcceptable(finding, submission)) return null;
  return acceptances.find(({ rule, code }) => rule === finding.rule && code === finding.code) ?? null;
}

/** The finding with what was decided about it: good to know, open no more, and with nothing left to mend. */
export function decidedFinding<F extends Finding>(
  finding: F,
  { value, reason }: Pick<Decision, 'value' | 'reason'>,
): F {
  return { ...finding, severity: 'note', mend: null, decision: { value, reason, severity: finding.severity } };
}

/** The file as it counts after the decisions about it; decisions about other files change nothing. */
export function withDecisions<File extends ReceivedFile>(file: File, decisions: readonly Decision[]): File {
  const { outcome } = file;
  if (outcome.status === 'fault') return file;
  const { submission } = outcome;
  const entries = submission.appendix?.entries ?? {};
  const mine = decisions.filter(({ sha256 }) => sha256 === file.sha256);
  const figures = new Map(
    mine.flatMap((one) =>
      one.about === 'figure' && settles(one, entries[one.code]) ? [[one.code, one] as const] : [],
    ),
  );
  const decided: Decided = { figures, acceptances: mine.filter((one) => one.about === 'finding') };
  const findings = submission.findings.map((finding) => {
    const decision = decisionAbout(finding, submission, decided);
    return decision ? decidedFinding(finding, decision) : finding;
  });
  if (figures.size === 0 && findings.every((one, index) => one === submission.findings[index])) return file;
  const counted = Object.entries(entries).map(([code, entry]) => {
    const decision = figures.get(code);
    return [code, decision ? decidedEntry(entry, decision) : entry] as const;
  });
  const appendix = submission.appendix && { ...submission.appendix, entries: Object.fromEntries(counted) };
  return { ...file, outcome: { ...outcome, submission: { ...submission, appendix, findings: regraded(findings) } } };
}
