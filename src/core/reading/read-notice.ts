import type { CellRef, ReadNotice } from '../workbook';

/** What the reader met, did not decide by itself, and hands on. Facts only; the sentences stand in text/. */
export interface ReadNoticeParams {
  /** The formula has no stored result, so nobody knows what it shows. */
  readonly 'formula-without-value': { readonly formula: string };
  /** A formula whose stored result is text that looks like a number. */
  readonly 'number-as-text-result': { readonly text: string };
  /** A formula that takes its value from another workbook. */
  readonly 'external-link': { readonly formula: string };
  /** A formula that asks the network or another program. */
  readonly 'outside-formula': { readonly formula: string };
  /** The file holds this cell more than once: the first is kept. */
  readonly 'repeated-cell': { readonly kept: string; readonly other: string };
  /** The file holds this row more than once: its cells are put together. */
  readonly 'repeated-row': { readonly row: string };
  /** The cell stands in one row and names another; it is left out of the sheet. */
  readonly 'cell-outside-row': { readonly row: string; readonly says: string; readonly value: string };
  readonly 'value-under-merge': { readonly range: string; readonly value: string };
  readonly 'overlapping-merges': { readonly range: string };
  readonly 'unreadable-merge': { readonly range: string };
  readonly 'unreadable-number': { readonly text: string };
  /** Beyond the 15 digits that Excel keeps. */
  readonly 'number-too-large': { readonly text: string };
  readonly 'unreadable-date': { readonly text: string };
  /** A number shown as a date that no calendar has. */
  readonly 'impossible-date': { readonly text: string };
  readonly 'unreadable-boolean': { readonly text: string };
  /** The cell points at a text that the file does not have. */
  readonly 'unknown-text': { readonly index: string };
  readonly 'unknown-cell-type': { readonly type: string; readonly text: string };
  /** The cell holds two contents that do not agree. */
  readonly 'contradicting-content': { readonly kept: string; readonly other: string };
  readonly 'error-value': { readonly error: string };
  /** The cell's number has a format that the file does not have. */
  readonly 'unknown-style': { readonly style: string };
  /** No formats at all: dates and percentages cannot be told from numbers. */
  readonly 'styles-missing': object;
  /** One text in several fonts, at least one of an old Vietnamese encoding. */
  readonly 'mixed-fonts': { readonly fonts: string };
  readonly macros: object;
  /** A sheet that is no grid of cells (chart, dialog, macro sheet): left out. */
  readonly 'not-a-grid': { readonly kind: string };
  readonly 'properties-unreadable': object;
  /** Not one cell in the whole workbook has a value. */
  readonly 'blank-workbook': object;
  // From here on: what the reader read for certain, and a person may still want to look at (src/workbook/oddities).
  readonly 'figure-as-text': { readonly text: string };
  readonly 'negative-number': { readonly text: string };
  /** Perhaps a share without its "%", perhaps a slip. */
  readonly 'fraction-below-one': { readonly text: string };
  /** A typed number where its neighbours in the row are sums of their columns. */
  readonly 'constant-among-sums': { readonly text: string; readonly beside: string };
  /** A formula that depends on its own result. */
  readonly 'circular-formula': { readonly formula: string };
  /** Text in TCVN3 or VNI, unreadable without its font. */
  readonly 'old-encoding': { readonly text: string };
  readonly 'invisible-characters': { readonly characters: string };
  /** Text that a spreadsheet would take for a formula if it were typed. */
  readonly 'text-like-formula': { readonly text: string };
  readonly 'hidden-sheet': object;
  readonly 'hidden-rows': { readonly rows: string };
  readonly 'hidden-columns': { readonly columns: string };
}

export type ReadNoticeId = keyof ReadNoticeParams;

export function readNotice<I extends ReadNoticeId>(
  id: I,
  sheet: string | null,
  cell: CellRef | null,
  params: ReadNoticeParams[I],
): ReadNotice {
  return { id, sheet, cell, params: params as Readonly<Record<string, string>> };
}

/** error: the cell's value may not be used as it stands; warning: a person should look; note: good to know. */
export const readNoticeSeverity: Readonly<Record<ReadNoticeId, 'error' | 'warning' | 'note'>> = {
  'formula-without-value': 'error',
  'number-as-text-result': 'warning',
  'external-link': 'warning',
  'outside-formula': 'warning',
  'repeated-cell': 'error',
  'repeated-row': 'error',
  'cell-outside-row': 'error',
  'value-under-merge': 'warning',
  'overlapping-merges': 'warning',
  'unreadable-merge': 'warning',
  'unreadable-number': 'error',
  'number-too-large': 'error',
  'unreadable-date': 'error',
  'impossible-date': 'warning',
  'unreadable-boolean': 'error',
  'unknown-text': 'error',
  'unknown-cell-type': 'error',
  'contradicting-content': 'error',
  'error-value': 'error',
  'unknown-style': 'warning',
  'styles-missing': 'warning',
  'mixed-fonts': 'warning',
  macros: 'warning',
  'not-a-grid': 'note',
  'properties-unreadable': 'note',
  'blank-workbook': 'error',
  'figure-as-text': 'note',
  'negative-number': 'note',
  'fraction-below-one': 'note',
  'constant-among-sums': 'warning',
  'circular-formula': 'warning',
  'old-encoding': 'warning',
  'invisible-characters': 'note',
  'text-like-formula': 'note',
  'hidden-sheet': 'note',
  'hidden-rows': 'note',
  'hidden-columns': 'note',
};
