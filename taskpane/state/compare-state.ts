/** What the pane knows of a written report that is held against a form. */
import type { Appendix } from '../../src/core/appendix';
import type { StatedReadings } from '../../src/core/checking/stated-evidence';
import type { Report } from '../../src/core/report';
import type { Comparison } from '../../src/narrative/compare';
import type { NarrativeFault } from '../../src/narrative/facts';
import type { Narrative } from '../../src/narrative/narrative';

/** merged: what was consolidated in the pane; open: the workbook that stands open. */
export const formSides = ['merged', 'open'] as const;
export type FormSide = (typeof formSides)[number];

/** What is to be done about a figure; the order in which the groups stand. */
export const verdictGroups = ['differs', 'look', 'agrees', 'unlinked'] as const;
export type VerdictGroup = (typeof verdictGroups)[number];

export interface CompareState {
  /** What a person chose; null where nobody did. */
  readonly side: FormSide | null;
  readonly working: 'reading' | 'comparing' | null;
  /** The written report; `name` is null for pasted text. */
  readonly written: { readonly name: string | null; readonly narrative: Narrative } | null;
  readonly refused: { readonly name: string | null; readonly fault: NarrativeFault } | null;
  /** What the written report was last held against, and is not again. */
  readonly heldAgainst: Appendix | Report | null;
  readonly compared: {
    readonly comparison: Comparison;
    /** What it says of cells that the merge leaves open. */
    readonly stated: StatedReadings;
    readonly year: number;
    readonly side: FormSide;
  } | null;
  /** Null for the first group that has any. */
  readonly shown: VerdictGroup | null;
  /** Grows with every piece of work: an answer to an earlier one comes too late. */
  readonly round: number;
}

export const emptyCompare: CompareState = {
  side: null,
  working: null,
  written: null,
  refused: null,
  heldAgainst: null,
  compared: null,
  shown: null,
  round: 0,
};
