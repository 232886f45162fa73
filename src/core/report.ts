/** The consolidated report as plain data: every figure with the figures and cells that it was made from. */
import type { Rate } from './figures/achievement-rate';
import type { Fault } from './fault';
import type { Finding } from './finding';
import type { IndicatorCode } from './form';
import type { Target } from './register';
import type { CellRef } from './workbook';
import type { WelfareTotal } from './figures/welfare-total';

/** The cell a figure was read from. */
export interface Source {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly cell: CellRef;
  readonly raw: string;
}

/**
 * What one body gave for one indicator. counted: a figure, or for a share or judgement its value; dash: "-";
 * blank: nothing typed; blocked: an error stands against it; no-line: its workbook lacks the line; missing: nothing was sent.
 */
export type ContributionState = 'counted' | 'dash' | 'blank' | 'blocked' | 'no-line' | 'missing';

export interface Contribution {
  readonly body: string;
  readonly state: ContributionState;
  /** In the indicator's measure; null unless counted. */
  readonly value: string | null;
  readonly target: Target;
  readonly rate: Rate;
  readonly source: Source | null;
}

/** One indicator of the consolidated form. */
export interface ReportLine {
  readonly code: IndicatorCode;
  /** Sum, or the consolidating body's own value; "-" where every body wrote "-"; null where no figure counts. */
  readonly result: string | null;
  readonly target: Target;
  readonly rate: Rate;
  /** How many of the bodies that are asked gave their figure (or "-"), and how many are asked; a rejected figure of another one makes one more. */
  readonly given: number;
  readonly asked: number;
  /** Branches in the register's order, the consolidating body last. */
  readonly contributions: readonly Contribution[];
}

export interface ReportBody {
  readonly id: string;
  readonly name: string;
  /** The consolidating body's own submission. */
  readonly own: boolean;
  /** The file whose figures count; null where nothing was sent that counts. */
  readonly file: string | null;
}

/** What became of a file: merged, refused by a finding, unreadable, or superseded by another of the same body. */
export type FileStatus = 'merged' | 'refused' | 'fault' | 'duplicate';

export interface ReportFile {
  readonly file: string;
  readonly sha256: string;
  readonly body: string | null;
  readonly status: FileStatus;
  readonly fault: Fault | null;
}

export interface ReportFinding extends Finding {
  /** Whether it was found in one submission, or by looking at all that came in. */
  readonly about: 'submission' | 'report';
  /** The file concerned; null where the finding is about the report as a whole. */
  readonly file: string | null;
}

export interface Report {
  readonly form: { readonly id: string; readonly year: number };
  readonly bodies: readonly ReportBody[];
  readonly lines: readonly ReportLine[];
  readonly welfare: WelfareTotal;
  /** By file name. */
  readonly files: readonly ReportFile[];
  readonly findings: readonly ReportFinding[];
}

/** Ids of the bodies that sent nothing that counts. */
export function missingBodies({ bodies }: Report): string[] {
  return bodies.filter(({ file }) => file === null).map(({ id }) => id);
}

export function lineOf(report: Report, code: IndicatorCode): ReportLine | null {
  return report.lines.find((line) => line.code === code) ?? null;
}
