/** What stands over a table's column of results: the body's name, and the headings. */
import type { CompleteWindow } from './find-form';
import type { Grid } from '../sheets/grid';
import type { Cell } from '../workbook';

/** Whether a cell stands in the headings and over the column of results, by itself or merged over it. */
export function isOverResult({ sheet }: Grid, { row, column }: Cell, window: CompleteWindow): boolean {
  const { result } = window.columns;
  if (row < window.top || row > window.bottom || column > result) return false;
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  return (merge?.right ?? column) >= result;
}
