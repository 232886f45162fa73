/** What the pane asks of the worker that reads and writes workbooks for it, and what it answers. */
import type { Appendix } from '../../src/core/appendix';
import type { LastYear } from '../../src/core/checking/last-year';
import type { StatedReadings } from '../../src/core/checking/stated-evidence';
import type { Targets } from '../../src/core/register';
import type { Report } from '../../src/core/report';
import type { Received } from '../../src/forms/check-workbook';
import type { TargetsReading } from '../../src/forms/fitting-targets';
import type { LastYearReading } from '../../src/forms/last-year-of-file';
import type { Comparison } from '../../src/narrative/compare';
import type { Narrative } from '../../src/narrative/narrative';
import type { NarrativeReading } from '../../src/narrative/read/read-narrative';
import type { Language } from '../../src/text/language';

export interface Against {
  readonly year: number | null;
  readonly targets: Targets | null;
  /** What the bodies reported last year, where it was handed in. */
  readonly lastYear?: LastYear | null;
}

/** What a written report is held against: a filled-in form, or the report that was made of all of them. */
export type ComparedWith =
  | { readonly kind: 'form'; readonly appendix: Appendix }
  /** With what it was made from: the written report may speak for one reading of a cell in there. */
  | { readonly kind: 'report'; readonly report: Report; readonly received: readonly Received[] };

export type Work =
  | { readonly kind: 'check'; readonly name: string; readonly bytes: ArrayBuffer; readonly against: Against }
  | { readonly kind: 'consolidate'; readonly received: readonly Received[]; readonly against: Against }
  | { readonly kind: 'read-targets'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'read-last-year'; readonly name: string; readonly bytes: ArrayBuffer }
  /** The forms to send out, in the year of `against`. */
  | { readonly kind: 'make-forms'; readonly against: Against; readonly language: Language }
  | {
      readonly kind: 'write';
      readonly report: Report;
      readonly against: Against;
      readonly language: Language;
      /** A written report held against it, to go along as a sheet. */
      readonly comparison?: Comparison;
    }
  /** The report as a Word document. */
  | { readonly kind: 'write-document'; readonly report: Report; readonly against: Against }
  /** Text where it was pasted. */
  | { readonly kind: 'read-narrative'; readonly content: ArrayBuffer | string }
  | {
      readonly kind: 'compare';
      readonly narrative: Narrative;
      readonly form: ComparedWith;
      readonly against: Against;
      readonly language: Language;
    };

export type Done =
  | { readonly kind: 'checked'; readonly received: Received }
  /** The province's targets, asked for or found where a submission was looked for. */
  | { readonly kind: 'targets'; readonly reading: TargetsReading }
  | { readonly kind: 'last-year'; readonly reading: LastYearReading }
  | { readonly kind: 'consolidated'; readonly report: Report }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'narrative'; readonly reading: NarrativeReading }
  | { readonly kind: 'compared'; readonly comparison: Comparison; readonly stated: StatedReadings }
  /** `detail` is for whoever is asked for support: the pane says the rest. */
  | { readonly kind: 'failed'; readonly detail: string };

export interface Request {
  readonly id: number;
  readonly work: Work;
}

export interface Answer {
  readonly id: number;
  readonly done: Done;
}

/** Said once, when its script is loaded: until then the worker has not begun. */
export const READY = 'ready';

export type Said = Answer | typeof READY;
