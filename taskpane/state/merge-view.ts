/** What the merge shows, worked out from the state. */
import type { Appendix } from '../../src/core/appendix';
import { divide, type Decimal } from '../../src/core/figures/decimal';
import { isAcceptable, isDecidable } from '../../src/core/accepting/decision';
import { explanationOf } from '../../src/core/reading/explanation';
import { severities, type Finding } from '../../src/core/finding';
import { missingBodies, type FileStatus, type Report, type ReportFinding } from '../../src/core/report';
import type { Form } from '../../src/core/form';
import { amountInDong, countForEvidence, plausiblePerPerson } from '../../src/core/figures/money-per-person';
import type { Received } from '../../src/forms/check-workbook';
import type { MergeFile, MergeState } from './pane-state';

/** partly: some of its figures are held back. */
export type FileState = 'waiting' | 'reading' | 'read' | 'partly' | FileStatus;

export interface FileRow {
  readonly file: MergeFile;
  readonly state: FileState;
  readonly bodyId: string | null;
  readonly errors: number;
  readonly warnings: number;
}

function count(received: Received | null, severity: Finding['severity']): number {
  if (received?.outcome.status !== 'read') return 0;
  return received.outcome.submission.findings.filter((one) => one.severity === severity).length;
}

/** After the decisions, which the report knows. */
function countIn({ findings }: Report, received: Received | null, severity: Finding['severity']): number {
  return findings.filter(
    (one) => one.about === 'submission' && one.severity === severity && one.file === received?.file,
  ).length;
}

function stateOf({ state, received }: MergeFile, status: FileStatus | undefined, errors: number): FileState {
  if (state !== 'done' || !received) return state === 'done' ? 'waiting' : state;
  if (status === 'merged' && errors > 0) return 'partly';
  return status ?? (received.outcome.status === 'fault' ? 'fault' : 'read');
}

export function fileRows({ files, report }: MergeState): readonly FileRow[] {
  const statuses = new Map(report?.files.map(({ file, status }) => [file, status]));
  return files.map((file) => {
    const { received } = file;
    const errors = report ? countIn(report, received, 'error') : count(received, 'error');
    return {
      file,
      state: stateOf(file, statuses.get(received?.file ?? ''), errors),
      bodyId: received?.outcome.status === 'read' ? received.outcome.submission.bodyId : null,
      errors,
      warnings: report ? countIn(report, received, 'warning') : count(received, 'warning'),
    };
  });
}

export interface Held {
  readonly finding: ReportFinding;
  readonly sha256: string;
  readonly appendix: Appendix;
  /** What the branch itself wrote about it. */
  readonly explanation: string | null;
  /** Whether the cell has a value that can count as it is. */
  readonly hasValue: boolean;
}

/** Figures that are not added until somebody decides; one for each figure, however much is wrong with it. */
export function heldFigures({ report, files }: MergeState): readonly Held[] {
  const seen = new Set<string>();
  return (report?.findings ?? []).flatMap((finding): Held[] => {
    if (finding.about !== 'submission' || !isDecidable(finding)) return [];
    const file = files.find(({ received }) => received?.file === finding.file)?.received;
    const key = `${finding.file ?? ''}|${finding.code ?? ''}`;
    if (!file || file.outcome.status === 'fault' || seen.has(key)) return [];
    const { appendix } = file.outcome.submission;
    const entry = appendix?.entries[finding.code ?? ''];
    if (!appendix || !entry) return [];
    seen.add(key);
    const explanation = entry.note ? explanationOf(entry.note.text) : null;
    const hasValue = entry.result.reading.state === 'value';
    return [{ finding, sha256: file.sha256, appendix, explanation, hasValue }];
  });
}

export interface MoneyForEach {
  /** Whole đồng for one person or house, and what is usual. */
  readonly each: Decimal;
  readonly lowest: Decimal;
  readonly highest: Decimal;
}

/** What an amount would make for each person, where that is far from what is usual; null where it is not, or nobody can tell. */
export function unusualMoney({ finding, appendix }: Held, form: Form, amount: Decimal): MoneyForEach | null {
  const code = finding.code ?? '';
  const bounds = form.moneyPerPerson.find((one) => one.amount === code);
  const persons = bounds ? countForEvidence(appendix, bounds.count) : null;
  if (!bounds || persons === null || plausiblePerPerson(form, appendix, code, amount) !== false) return null;
  const { lowest, highest } = bounds;
  return { each: divide(amountInDong(form, code, amount), persons, 0), lowest, highest };
}

/** A finding of one file that can be accepted as it stands. */
export interface Acceptable {
  readonly finding: ReportFinding;
  readonly sha256: string;
}

/** Warnings, and what keeps a whole file out only by the words over its table; figures held back have a list of their own. */
export function acceptableFindings({ report, files }: MergeState): readonly Acceptable[] {
  return (report?.findings ?? []).flatMap((finding): Acceptable[] => {
    if (finding.about !== 'submission' || isDecidable(finding)) return [];
    const file = files.find(({ received }) => received?.file === finding.file)?.received;
    if (file?.outcome.status !== 'read' || !isAcceptable(finding, file.outcome.submission)) return [];
    return [{ finding, sha256: file.sha256 }];
  });
}

/** What was found by looking at all files together, the gravest first; who is missing has a place of its own. */
export function reportFindings({ findings }: Report): readonly ReportFinding[] {
  const rank = ({ severity }: ReportFinding): number => severities.indexOf(severity);
  return findings
    .filter(({ about, severity, decision, rule }) => {
      const isOpen = severity !== 'note' || decision !== undefined;
      return about === 'report' && isOpen && rule !== 'missing-body';
    })
    .sort((a, b) => rank(a) - rank(b));
}

export interface Balance {
  readonly all: number;
  readonly merged: number;
  readonly refused: number;
  readonly faults: number;
  readonly duplicates: number;
}

export function balanceOf({ files }: Report): Balance {
  const of = (status: FileStatus): number => files.filter((file) => file.status === status).length;
  return {
    all: files.length,
    merged: of('merged'),
    refused: of('refused'),
    faults: of('fault'),
    duplicates: of('duplicate'),
  };
}

export function missingOf(report: Report): readonly string[] {
  return missingBodies(report);
}

/** Share of the largest value, from 0 to 1, for a bar; a value below zero has none. */
export function shareOf(value: string | null, values: readonly (string | null)[]): number {
  const numbers = values.map((one) => Number(one ?? 0)).filter(Number.isFinite);
  const most = Math.max(0, ...numbers);
  const own = Number(value ?? 0);
  return most > 0 && own > 0 ? own / most : 0;
}
