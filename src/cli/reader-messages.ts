/** What the command line and the processes that read files for it say to each other. */
import type { Targets } from '../core/register';
import type { Language } from '../text/language';
import type { NamedFile } from './collect-files';
import type { Received } from '../forms/check-workbook';
import type { Packed } from './packed-parts';

/** What holds for all files of a run. */
export interface ReaderSetup {
  readonly form: string;
  readonly targets: Targets | null;
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

export type Job = CheckJob | ShowJob;

/** For a shown file only whether it could be read: what stands in it went out in pieces. */
export type JobResult = Received | { readonly shown: 'read' | 'fault' };

export type ToReader =
  { readonly kind: 'setup'; readonly setup: ReaderSetup } | { readonly kind: 'job'; readonly job: Job };

export type FromReader =
  | { readonly kind: 'ready' }
  /** The bytes are there: from now on time is the reader's, not the disk's. */
  | { readonly kind: 'opened'; readonly sha256: string }
  | { readonly kind: 'piece'; readonly text: string }
  /** A checked file: what was received, packed. */
  | { readonly kind: 'checked'; readonly received: Packed }
  /** A shown file. */
  | { readonly kind: 'done'; readonly result: JobResult };
