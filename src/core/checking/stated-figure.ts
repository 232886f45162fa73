/** What a written report states of a figure that a cell leaves open: evidence for one of its readings, told with its place. */
import type { Decimal } from '../figures/decimal';
import type { IndicatorCode } from '../form';

/** Where in a written report something stands. */
export type StatedPlace =
  | { readonly kind: 'paragraph'; readonly number: number }
  | {
      readonly kind: 'cell';
      readonly number: number;
      readonly table: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'note'; readonly number: number; readonly mark: string };

export interface StatedFigure {
  readonly code: IndicatorCode;
  /** What the form's line comes to by the report, in the indicator's measure. */
  readonly value: Decimal;
  readonly place: StatedPlace;
  readonly sentence: string;
  /** Figures told elsewhere in the report that the line holds too; they are in the value. */
  readonly added: readonly string[];
}

/** The reading of one cell that agrees with the written report. */
export interface StatedReading extends StatedFigure {
  readonly reading: Decimal;
  /** How many bodies' figures make the stated one together; 1: this cell alone. */
  readonly bodies: number;
}
