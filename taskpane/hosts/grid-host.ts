/** The workbench's grid as a host: what the pane needs of it, and what the page around it needs besides. */
import type { Fault } from '../../src/core/fault';
import type { Language } from '../../src/text/language';
import type { Host } from '../host';

/** What of a file the grid could not show: its pictures and charts, some of its formulas, or everything but values and merged cells. */
export type Lost = 'nothing' | 'pictures' | 'formulas' | 'look';

export type LoadAnswer =
  { readonly status: 'loaded'; readonly lost: Lost } | { readonly status: 'refused'; readonly fault: Fault };

/** How a saved file relates to the one that was opened. */
export type Kept =
  /** The same file with other cells. `lookLeft`: what was done to the look of a locked sheet is not in it. */
  | { readonly as: 'opened'; readonly lookLeft: boolean; readonly signatureLost: boolean }
  /** Written anew from what the grid knows: nothing was opened; it was no .xlsx; or more than cells was changed. */
  | { readonly as: 'anew'; readonly why: 'nothing-opened' | 'other-kind' | 'more-than-cells' };

export type SaveAnswer =
  | { readonly status: 'saved'; readonly bytes: Uint8Array; readonly kept: Kept }
  | { readonly status: 'refused'; readonly fault: Fault };

export interface GridHost extends Host {
  /** Opens somebody's file in place of the open workbook. */
  load: (bytes: Uint8Array, fileName: string) => Promise<LoadAnswer>;
  /** The open workbook as the bytes of an .xlsx; refused where the file could not be read again. */
  save: () => Promise<SaveAnswer>;
  /** What is being typed goes into its cell. */
  finishTyping: () => Promise<void>;
  speak: (language: Language) => Promise<void>;
}
