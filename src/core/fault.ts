/**
 * Faults: why a file could not be read or a report not written. A fault is not a finding:
 * a finding is about what a person wrote, a fault about what the machine could not do. It never stops the other files.
 */

/** What a fault knows besides its code; its sentences stand in text/. */
export interface FaultParams {
  /** Nothing in the file at all. */
  readonly 'empty-file': object;
  /** The bytes are of another kind of file: what they look like. */
  readonly 'not-a-workbook': { readonly looksLike: string };
  /** The file is a workbook in name, but broken: where it broke. */
  readonly 'damaged-workbook': { readonly detail: string };
  /** The operating system would not let us read it. */
  readonly 'cannot-open': { readonly detail: string };
}

export type FaultCode = keyof FaultParams;

export type Fault = { [C in FaultCode]: { readonly code: C; readonly params: FaultParams[C] } }[FaultCode];

export function fault<C extends FaultCode>(code: C, params: FaultParams[C]): Fault {
  return { code, params } as Fault;
}
