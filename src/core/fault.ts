/**
 * Faults: why a file could not be read or a report not written. A fault is not a finding:
 * a finding is about what a person wrote, a fault about what the machine could not do. It never stops the other files.
 */

/** How a package (the .zip around a workbook) can be broken. */
export type ArchiveProblem =
  | 'truncated'
  | 'bad-directory'
  | 'headers-disagree'
  | 'overlap'
  | 'repeated-name'
  | 'bad-name'
  | 'unknown-method'
  | 'encrypted-entry'
  | 'broken-data'
  | 'wrong-size'
  | 'wrong-checksum';

/** How the XML of one part can be broken. */
export type XmlProblem =
  | 'cut-off'
  | 'bad-encoding'
  | 'doctype'
  | 'mismatched-tag'
  | 'bad-tag'
  | 'bad-attribute'
  | 'repeated-attribute'
  | 'bad-entity'
  | 'bad-character'
  | 'bad-comment'
  | 'bad-instruction'
  | 'unknown-prefix'
  | 'not-one-root'
  | 'stray-text'
  | 'stray-element';

/** How well-formed parts can fail to make a workbook. */
export type StructureProblem =
  | 'missing-part'
  | 'unknown-root'
  | 'bad-relationship'
  | 'outside-target'
  | 'shared-part'
  | 'repeated-sheet-name'
  | 'no-sheet'
  | 'bad-sheet-list'
  | 'unexpected-element'
  | 'unexpected-text'
  | 'bad-address'
  | 'not-understood'
  | 'unforeseen';

/** What a file may not have more of than its limit. */
export type LimitedThing =
  | 'file-bytes'
  | 'entries'
  | 'part-bytes'
  | 'total-bytes'
  | 'ratio'
  | 'depth'
  | 'attributes'
  | 'text-length'
  | 'total-text'
  | 'cells'
  | 'ranges'
  | 'names'
  | 'notices';

/** Kinds of file that get one shared sentence with their name in it. */
export type OtherFile =
  | 'outlook-message'
  | 'e-mail'
  | 'mail-attachment-bundle'
  | 'rich-text'
  | 'old-office'
  | 'numbers'
  | 'open-document-other'
  | 'shortcut'
  | 'sound-or-video'
  | 'xml'
  | 'program'
  | 'unknown';

/** Why a report could not be written. */
export type WriteProblem =
  'disk-full' | 'no-permission' | 'no-folder' | 'is-a-folder' | 'in-use' | 'reads-back-differently' | 'other';

/** What a fault knows besides its code; its sentences stand in text/. */
export interface FaultParams {
  /** Nothing in the file at all. */
  readonly 'empty-file': object;
  /** Excel's own "~$" file beside a workbook that someone has open. */
  readonly 'lock-file': object;
  /** Excel 95 or before; later .xls files are read. */
  readonly 'old-excel': object;
  readonly 'binary-excel': object;
  readonly 'xml-spreadsheet': object;
  /** As one XML file (.fods); packed ones (.ods) are read. */
  readonly 'open-document': object;
  readonly 'text-table': object;
  readonly 'web-page': object;
  readonly 'word-document': object;
  readonly presentation: object;
  readonly pdf: object;
  readonly image: object;
  readonly 'encrypted-workbook': object;
  readonly 'zip-of-workbooks': object;
  /** An archive with no workbook to be seen in it. */
  readonly archive: object;
  /** The bytes are of another kind of file: what they look like. */
  readonly 'not-a-workbook': { readonly looksLike: OtherFile };
  readonly 'damaged-archive': { readonly problem: ArchiveProblem; readonly part: string };
  /** `cell` is the last address met before the fault, where the part is a sheet. */
  readonly 'damaged-xml': { readonly problem: XmlProblem; readonly part: string; readonly cell: string | null };
  /** The file is a workbook in name, but its parts do not make one. */
  readonly 'damaged-workbook': {
    readonly problem: StructureProblem;
    readonly part: string;
    readonly cell: string | null;
    readonly detail: string;
  };
  /** A limit of docs/reading-limits.md is passed. */
  readonly 'too-large': {
    readonly what: LimitedThing;
    readonly limit: number;
    readonly part: string;
    readonly cell: string | null;
  };
  /** Reading was stopped after so many seconds. */
  readonly 'too-slow': { readonly seconds: number };
  /** Reading was stopped at so many megabytes. */
  readonly 'too-much-memory': { readonly megabytes: number };
  /** The process that read the file ended by itself, twice. */
  readonly 'reader-crashed': { readonly detail: string };
  /** The operating system would not let us read it. */
  readonly 'cannot-open': { readonly detail: string };
  /** The report was not written; an older one at that place stands as it was. */
  readonly 'cannot-write': { readonly path: string; readonly why: WriteProblem; readonly detail: string };
}

export type FaultCode = keyof FaultParams;

export type Fault = { [C in FaultCode]: { readonly code: C; readonly params: FaultParams[C] } }[FaultCode];

export function fault<C extends FaultCode>(code: C, params: FaultParams[C]): Fault {
  return { code, params } as Fault;
}
