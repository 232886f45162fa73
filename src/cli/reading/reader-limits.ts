/** What one file may take of a process that reads it. docs/reading-limits.md publishes these figures. */
export interface ReaderLimits {
  /** From the moment the bytes are there. */
  readonly readSeconds: number;
  /** For the disk, or the network behind it. */
  readonly openSeconds: number;
  readonly startSeconds: number;
  /** Of the whole process. */
  readonly megabytes: number;
  /** Of its heap: kept small, or garbage would be left lying until the process is too large. */
  readonly heapMegabytes: number;
}

export const readerLimits: ReaderLimits = {
  readSeconds: 5,
  openSeconds: 30,
  startSeconds: 60,
  megabytes: 500,
  heapMegabytes: 288,
};

/** A process that takes longer than this to start runs on a slow or busy machine, and gets more time for each file. */
export const USUAL_START_SECONDS = 0.5;
export const MOST_PATIENCE = 8;

/** The last line of a process that ended itself because it grew too large. */
export const TOO_LARGE_MARK = 'thidua: reader too large';
