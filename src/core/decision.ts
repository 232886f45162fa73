/**
 * What a person at the consolidating body decided about a figure that an error holds back: which value counts, and why.
 * The cell keeps what the branch wrote; the finding keeps the decision, and both stand in the report.
 */
import type { Entry } from './appendix';
import type { Decimal } from './decimal';
import type { Finding } from './finding';
import type { IndicatorCode } from './form';
import type { ReceivedFile } from './received';

export interface Decision {
  /** The file as it was received: a decision about another version of it does not count. */
  readonly sha256: string;
  readonly code: IndicatorCode;
  /** In the indicator's measure; null to count the cell as it was read. */
  readonly value: Decimal | null;
  readonly reason: string;
}

/** Whether a person may decide about it: an error about one figure that has a value, or readings to pick from. */
export function isDecidable({ severity, code }: Finding): boolean {
  return severity === 'error' && code !== null;
}

function decidedEntry(entry: Entry, { value }: Decision): Entry {
  if (value === null) return entry;
  return { ...entry, result: { ...entry.result, reading: { state: 'value', value, remarks: [] } } };
}

/** A cell that nobody can read does not count by being accepted: it needs a value. */
function settles({ value }: Decision, entry: Entry | undefined): boolean {
  return entry !== undefined && (value !== null || entry.result.reading.state === 'value');
}

function decidedFinding(finding: Finding, decisions: ReadonlyMap<IndicatorCode, Decision>): Finding {
  const decision = isDecidable(finding) ? decisions.get(finding.code ?? '') : undefined;
  if (!decision) return finding;
  return { ...finding, severity: 'note', decision: { value: decision.value, reason: decision.reason } };
}

/** The file as it counts after the decisions about it; decisions about other files change nothing. */
export function withDecisions<File extends ReceivedFile>(file: File, decisions: readonly Decision[]): File {
  const { outcome } = file;
  if (outcome.status === 'fault' || !outcome.submission.appendix) return file;
  const { submission } = outcome;
  const { appendix } = outcome.submission;
  const mine = decisions.filter(({ sha256 }) => sha256 === file.sha256);
  const settled = new Map(
    mine.filter((one) => settles(one, appendix.entries[one.code])).map((one) => [one.code, one] as const),
  );
  if (settled.size === 0) return file;
  const entries = Object.fromEntries(
    Object.entries(appendix.entries).map(([code, entry]) => {
      const decision = settled.get(code);
      return [code, decision ? decidedEntry(entry, decision) : entry];
    }),
  );
  const findings = submission.findings.map((finding) => decidedFinding(finding, settled));
  const decided = { ...submission, appendix: { ...appendix, entries }, findings };
  return { ...file, outcome: { ...outcome, submission: decided } };
}
