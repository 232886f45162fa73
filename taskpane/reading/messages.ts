/** What the pane asks of the worker that reads and writes workbooks for it, and what it answers. */
import type { Targets } from '../../src/core/register';
import type { Report } from '../../src/core/report';
import type { Received } from '../../src/forms/check-workbook';
import type { TargetsReading } from '../../src/forms/fitting-targets';
import type { Language } from '../../src/text/language';

interface Against {
  readonly year: number | null;
  readonly targets: Targets | null;
}

export type Work =
  | { readonly kind: 'check'; readonly name: string; readonly bytes: ArrayBuffer; readonly against: Against }
  | { readonly kind: 'consolidate'; readonly received: readonly Received[]; readonly against: Against }
  /** The forms to send out, in the year of `against`. */
  | { readonly kind: 'make-forms'; readonly against: Against; readonly language: Language }
  | { readonly kind: 'write'; readonly report: Report; readonly against: Against; readonly language: Language };

export type Done =
  | { readonly kind: 'checked'; readonly received: Received }
  /** The workbook is no submission but the province's targets. */
  | { readonly kind: 'targets'; readonly reading: TargetsReading }
  | { readonly kind: 'consolidated'; readonly report: Report }
  | { readonly kind: 'written'; readonly bytes: Uint8Array<ArrayBuffer> }
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
