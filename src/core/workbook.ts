/**
 * A workbook as plain data: what every host (file reader, Excel, browser grid) hands to the core.
 * Nothing here knows a file format; everything survives JSON and structured clone.
 */

/** A cell within its sheet, as people write it: "D8". */
export type CellRef = string;

export type CellType = 'number' | 'text' | 'boolean' | 'error' | 'date';

export interface Cell {
  /** 1-based. */
  readonly row: number;
  /** 1-based: A is 1. */
  readonly column: number;
  readonly type: CellType;
  /**
   * number: decimal text as stored ("2080.84", "1E-3"), never passed through a float; a float stored with more than
   * 15 digits is its shortest text ("2080.8400000000001" is "2080.84");
   * text: the characters; boolean: "TRUE" or "FALSE"; error: "#REF!"; date: ISO ("2022-10-05", "2022-10-05T08:30:00").
   */
  readonly value: string;
  /** Present where the cell holds a formula, without its "="; empty where the file names none (a shared one's other cells). */
  readonly formula?: string;
  /** Present where a number is displayed as a percentage. */
  readonly percent?: true;
  /** Font name of a text cell, where the file gives one: old encodings are told by it. */
  readonly font?: string;
  /** A text without its raised, lowered and struck-out characters, where some of it is set apart so: "35" of a "351" whose 1 is raised. */
  readonly plain?: string;
  /** Present where all of a number or text is struck out. */
  readonly struck?: true;
  /** Present where a number or text has the colour of what is behind it, so that nobody sees it. */
  readonly unseen?: true;
  /**
   * What its format shows, where that looks larger or smaller than the value: "2" for a 2080 shown in thousands; empty
   * where the format hides it. With a decimal point, without signs between thousands.
   */
  readonly shown?: string;
}

/** Inclusive, 1-based. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Inclusive run of row or column numbers, 1-based. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Non-empty cells only, by row, then by column; a merged range has its value once, in its top left cell. */
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

export interface DefinedName {
  readonly name: string;
  /** As the file writes it: "'Phụ lục'!$D$8". */
  readonly refersTo: string;
  readonly hidden: boolean;
  /** The sheet a name is limited to; null for the whole workbook. */
  readonly sheet: string | null;
}

/** Something odd that the reader met and did not decide by itself. */
export interface ReadNotice {
  readonly id: string;
  readonly sheet: string | null;
  readonly cell: CellRef | null;
  readonly params: Readonly<Record<string, string>>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** When the program that wrote the file says it was last saved: ISO 8601, UTC; null where it says nothing. */
  readonly modified: string | null;
  readonly notices: readonly ReadNotice[];
}
