/** What is to change in a workbook's file, and what came of it. */
import type { Place } from '../../core/appendix';
import type { Fault } from '../../core/fault';
import type { LeftWhy } from '../../core/checking/mends';
import type { FormatMeaning } from '../parts/number-format';

/** A value as a cell holds it: a number as exact decimal text, a boolean as TRUE or FALSE, an error as "#N/A". */
export interface CellContent {
  readonly type: 'number' | 'text' | 'boolean' | 'error';
  readonly value: string;
  /** Without its "="; `value` is then its result as it stands stored. */
  readonly formula?: string;
}

export interface CellChange {
  readonly at: Place;
  readonly content: CellContent;
  /** The number must show as it is: a format for text, dates, percentages or thousands gives way to the general one. */
  readonly showPlainly?: true;
  /** What the number is to be read as; the cell's format stays where it says so already. */
  readonly readAs?: FormatMeaning;
  /** The cell's formula stays as it stands in the file: `content` is the result to store beside it. */
  readonly keepsFormula?: true;
  /** The text must show in this font. */
  readonly font?: string;
}

export interface LeftChange {
  readonly change: CellChange;
  readonly why: LeftWhy;
}

export type PatchResult =
  | {
      readonly status: 'patched';
      readonly bytes: Uint8Array;
      readonly done: readonly CellChange[];
      readonly left: readonly LeftChange[];
      /** The file was signed: a signature speaks of other bytes now, so it is taken out. */
      readonly signatureLost: boolean;
      /** Formulas are left in it, which Excel calculates anew on opening. */
      readonly recalculates: boolean;
    }
  | { readonly status: 'fault'; readonly fault: Fault }
  /** What was made reads otherwise than wanted, at this place: nobody should get it. */
  | { readonly status: 'differs'; readonly at: string };
