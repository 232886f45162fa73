/** What the pane needs of the program it stands beside: Excel, or the workbench's grid. Plain data only, so that it fits through a message. */
import type { Place } from '../src/core/appendix';
import type { Severity } from '../src/core/finding';
import type { NumberStyle } from '../src/core/figures/numeral';
import type { Workbook } from '../src/core/workbook';

export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** Name of its file, without folders; null for one that was never saved. */
  readonly fileName: string | null;
  /** How those who typed the texts write numbers; null where nobody can tell, as of a file from another office. */
  readonly style: NumberStyle | null;
}

/** Why the program did not do what was asked; the pane has the sentence. */
export type Refusal =
  | 'cell-being-edited'
  | 'protected'
  | 'no-colours'
  | 'no-such-place'
  | 'not-supported'
  | 'changed-since'
  | 'declined'
  /** Cells are selected here and there, or more of them than a form has. */
  | 'several-ranges'
  | 'too-many-cells'
  /** The open workbook, even after some tries. */
  | 'not-read'
  | 'failed';

export type HostAnswer =
  | { readonly status: 'done' }
  /** A workbook opened in a window of its own, which this host cannot reach. */
  | { readonly status: 'opened-beside' }
  | { readonly status: 'refused'; readonly why: Refusal };

export interface CellWrite {
  readonly at: Place;
  /** As a person would type it in this program: decimal text with a point is written as a number; other text as text. */
  readonly value: string;
  /** Text even where its characters are those of a number; a formula, with commas between arguments, only where a person has put it together in the pane. */
  readonly as?: 'text' | 'formula';
}

/** The cells that are selected: "D8" or "D8:D30". */
export interface PickedRange {
  readonly sheet: string;
  readonly cells: string;
}

/** More cells than any form has: a whole column was meant as a part of it. */
export const MOST_PICKED = 100_000;

export type PickAnswer =
  | { readonly status: 'picked'; readonly range: PickedRange; readonly at: Place }
  | { readonly status: 'refused'; readonly why: Refusal };

/** What is wrong in a cell, shown in the sheet itself. */
export interface Mark {
  readonly at: Place;
  readonly severity: Severity;
}

export interface Host {
  read: () => Promise<OpenWorkbook>;
  /** Selects the cell and brings it into view. */
  goTo: (at: Place) => Promise<HostAnswer>;
  /** Which cells are selected, and which of them is the active one. */
  selection: () => Promise<PickAnswer>;
  /** One step to undo. */
  write: (cells: readonly CellWrite[]) => Promise<HostAnswer>;
  /** Puts back what stood in the cells before the last write, one step again; refused where somebody has changed one of them since. */
  takeBack: () => Promise<HostAnswer>;
  /** Shows these marks and no others, laid over the cells: neither what stands in them nor their own look changes. */
  mark: (marks: readonly Mark[]) => Promise<HostAnswer>;
  /** Opens a workbook that was just made, in place of (grid) or beside (Excel) the open one. */
  open: (bytes: Uint8Array, fileName: string) => Promise<HostAnswer>;
  /** Told after cells or sheets changed, whoever changed them; returns how to stop listening. */
  onChange: (listener: () => void) => () => void;
  /** Told which cell is selected. */
  onSelect: (listener: (at: Place) => void) => () => void;
}
