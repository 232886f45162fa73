/** What the command line and the processes that read files for it say to each other. */
import type { LastYear } from '../../core/checking/last-year';
import type { Targets } from '../../core/register';
import type { LastYearReading } from '../../forms/last-year-of-file';
import type { Language } from '../../text/language';
import type { NamedFile } from './collect-files';
import type { AgainstForm, ComparedReport } from '../commands/compared-report';
import type { BaseReading, WantedBase } from '../../forms/base-of-file';
import type { Received } from '../../forms/check-workbook';
import type { TargetsReading } from '../../forms/fitting-targets';
import type { ResultsReading } from '../../forms/results-of-report';
import type { Packed } from './packed-parts';

/** What holds for all files of a run. */
export interface ReaderSetup {
  readonly form: string;
  readonly targets: Targets | null;
  /** What the bodies reported last year, where files of it were named. */
  readonly lastYear: LastYear | null;
}

/** Reads a file and checks it against the form. */
export interface CheckJob {
  readonly kind: 'check';
  readonly file: NamedFile;
  readonly year: number | null;
}

/** Reads a file and writes out what stands in it, in pieces. */
export interface ShowJob {
  readonly kind: 'show';
  readonly file: NamedFile;
  readonly language: Language;
  readonly json: boolean;
}

/** Reads a workbook of targets. */
export interface TargetsJob {
  readonly kind: 'targets';
  readonly file: NamedFile;
  readonly form: string;
  readonly year: number | null;
}

/** Reads a workbook with a base to allocate by: a column or row of that name, a figure for each body. */
export interface BaseJob {
  readonly kind: 'base';
  readonly file: NamedFile;
  readonly form: string;
  readonly wanted: WantedBase;
}

/** Reads a consolidated report for what each body gave. */
export interface ResultsJob {
  readonly kind: 'results';
  readonly file: NamedFile;
  readonly form: string;
  readonly year: number;
}

/** Reads a file of last year for what each body reported. */
export interface LastYearJob {
  readonly kind: 'last-year';
  readonly file: NamedFile;
  readonly form: string;
}

/** Reads a written report and holds it against a filled-in form. */
export interface CompareJob {
  readonly kind: 'compare';
  readonly file: NamedFile;
  readonly against: AgainstForm;
  readonly language: Language;
}

export type Job = CheckJob | ShowJob | TargetsJob | BaseJob | ResultsJob | LastYearJob | CompareJob;

/** For a shown file only whether it could be read: what stands in it went out in pieces. */
export type JobResult =
  | Received
  | { readonly shown: 'read' | 'fault' }
  | { readonly targets: TargetsReading }
  | { readonly base: BaseReading }
  | { readonly results: ResultsReading }
  | { readonly lastYear: LastYearReading }
  | { readonly compared: ComparedReport };

export type ToReader =
  { readonly kind: 'setup'; readonly setup: ReaderSetup } | { readonly kind: 'job'; readonly job: Job };

export type FromReader =
  | { readonly kind: 'ready' }
  /** The bytes are there: from now on time is the reader's, not the disk's. */
  | { readonly kind: 'opened'; readonly sha256: string }
  | { readonly kind: 'piece'; readonly text: string }
  /** A checked file: what was received, packed. */
  | { readonly kind: 'checked'; readonly received: Packed }
  /** A shown file, or a compared report. */
  | { readonly kind: 'done'; readonly result: JobResult };
