/**
 * A finding: what is wrong with what a person wrote, and where. It holds facts; the sentences stand in text/.
 */
import type { Place } from './appendix';
import type { IndicatorCode } from './form';
import type { StatedReading } from './checking/stated-figure';

/** error: the figure (or, without a code, the whole submission) does not count until a person decides; warning: look; note: know. */
export type Severity = 'error' | 'warning' | 'note';

export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** Plain facts for the sentence: figures as decimal text, texts as found. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

export interface Mend {
  /** What the cell should hold, in the form's own measure. */
  readonly value: string;
  /** Whether nothing else can be meant; otherwise a person must agree first. */
  readonly certain: boolean;
  /** Text even where its characters are those of a number; without it a decimal is a number. */
  readonly as?: 'text';
  /** The cell to mend, where it is another than the finding's. */
  readonly at?: Place;
}

/** What a rule yields: the finding without what the rule itself knows. */
export interface Found<P extends Facts = Facts> {
  readonly params: P;
  readonly code?: IndicatorCode;
  readonly at?: Place;
  readonly mend?: Mend;
}

export interface MadeDecision {
  /** The value that counts, or null for the cell as it was read. */
  readonly value: string | null;
  readonly reason: string;
  /** How grave it was before. */
  readonly severity: Severity;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The indicator concerned; null where the finding is about the whole form or report. */
  readonly code: IndicatorCode | null;
  readonly at: Place | null;
  readonly params: Facts;
  readonly mend: Mend | null;
  /** What a written report that was handed in says of the cell. */
  readonly stated?: StatedReading;
  /** What a person decided about it, and why; it is open no more, and its severity is a note's. */
  readonly decision?: MadeDecision;
}

export function hasErrors(findings: Iterable<Finding>): boolean {
  for (const { severity } of findings) if (severity === 'error') return true;
  return false;
}

/** The figures that an error keeps out of the sums. */
export function blockedCodes(findings: readonly Finding[]): ReadonlySet<IndicatorCode> {
  return new Set(findings.flatMap(({ severity, code }) => (severity === 'error' && code !== null ? [code] : [])));
}

/** Whether an error concerns the whole submission, so that none of its figures counts. */
export function isRefused(findings: readonly Finding[]): boolean {
  return findings.some(({ severity, code }) => severity === 'error' && code === null);
}
