/** A workbook that something was done to, and what may come of reading it. */
export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done, so that a failure can be understood without a debugger. */
  readonly story: readonly string[];
  /**
   * same: nothing that counts was changed, so it has to read to the same workbook.
   * fault: it has to be refused.
   * same-or-fault: every content is guarded by checksums, so it is the same workbook or none.
   * as-plainly-read: it says something else now; what, is for the plain reading to tell.
   */
  readonly expects: 'same' | 'fault' | 'same-or-fault' | 'as-plainly-read';
  /** The parts as they are now; only where their text was changed. */
  readonly parts?: ReadonlyMap<string, Uint8Array>;
}
