/** What the merge shows, worked out from the state. */
import { isDecidable } from '../../src/core/decision';
import { explanationOf } from '../../src/core/explanation';
import type { Finding } from '../../src/core/finding';
import { missingBodies, type FileStatus, type Report, type ReportFinding } from '../../src/core/report';
import type { Received } from '../../src/forms/check-workbook';
import type { MergeFile, MergeState } from './pane-state';

export type FileState = 'waiting' | 'reading' | 'read' | FileStatus;

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

function stateOf({ state, received }: MergeFile, status: FileStatus | undefined): FileState {
  if (state !== 'done' || !received) return state === 'done' ? 'waiting' : state;
  return status ?? (received.outcome.status === 'fault' ? 'fault' : 'read');
}

export function fileRows({ files, report }: MergeState): readonly FileRow[] {
  const statuses = new Map(report?.files.map(({ file, status }) => [file, status]));
  return files.map((file) => {
    const { received } = file;
    return {
      file,
      state: stateOf(file, statuses.get(received?.file ?? '')),
      bodyId: received?.outcome.status === 'read' ? received.outcome.submission.bodyId : null,
      errors: count(received, 'error'),
      warnings: count(received, 'warning'),
    };
  });
}

export interface Held {
  readonly finding: ReportFinding;
  readonly sha256: string;
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
    const entry = file.outcome.submission.appendix?.entries[finding.code ?? ''];
    if (!entry) return [];
    seen.add(key);
    const explanation = entry.note ? explanationOf(entry.note.text) : null;
    return [{ finding, sha256: file.sha256, explanation, hasValue: entry.result.reading.state === 'value' }];
  });
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
