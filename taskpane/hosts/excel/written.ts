/** What stood in Excel's cells before the pane wrote there, to be put back with one press. */
import type { Place } from '../../../src/core/appendix';
import { entryOf } from './entry';

/** What is asked of a range so that it can be put back. */
export const KEPT = 'numberFormat,formulas,values,valueTypes';

interface Content {
  readonly formula: unknown;
  readonly format: unknown;
}

export interface WrittenCell {
  readonly at: Place;
  /** `font`: its name where another one was given to the cell. */
  readonly before: Content & { readonly isText: boolean; readonly font: string | null };
  readonly after: Content;
}

export type Written = readonly WrittenCell[];

export function contentOf(range: Excel.Range): Content {
  return { formula: range.formulas[0]?.[0], format: range.numberFormat[0]?.[0] };
}

/** A text that begins with "=" is its own formula to Excel. */
export function isText(range: Excel.Range): boolean {
  const formula: unknown = range.formulas[0]?.[0];
  return String(range.valueTypes[0]?.[0]) === 'String' && formula === range.values[0]?.[0];
}

export function isAsLeft(range: Excel.Range, { after }: WrittenCell): boolean {
  const { formula, format } = contentOf(range);
  return formula === after.formula && format === after.format;
}

export function putBack(range: Excel.Range, { before }: WrittenCell): void {
  const { formula, format, font } = before;
  if (font !== null) range.format.font.name = font;
  range.numberFormat = [[format]];
  // A formula among values is a formula to Excel as well.
  range.values = [[before.isText ? entryOf(String(formula), format, 'text').value : formula]];
}
