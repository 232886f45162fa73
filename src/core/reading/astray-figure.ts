/** A figure that stands in a line whose result is blank, in a column that is none of the form's. */
import type { Entry } from '../appendix';
import { readFigure, type FigureAs } from '../figure';
import type { CompleteWindow } from './find-form';
import type { Grid } from '../sheets/grid';
import { isLikeFigure } from './table-rows';

/** Further away stand other tables. */
const COLUMNS_BESIDE = 3;

/** Columns in which a number is nothing odd. */
const NUMBERS_BELONG = ['number', 'target', 'result'] as const;

/** A column headed with a year of its own ("Kết quả năm 2021") holds that year's figures, and none that went astray. */
function isOfNamedYear(grid: Grid, column: number, { top, bottom }: CompleteWindow): boolean {
  for (let row = top; row <= bottom; row += 1) if (/(?<!\d)20\d\d(?!\d)/.test(grid.text(row, column))) return true;
  return false;
}

/** `hasRate` tells whether the line has a rate: where none is due, a number in its column is the result. */
export function astrayFigure(
  grid: Grid,
  row: number,
  window: CompleteWindow,
  as: FigureAs,
  hasRate: boolean,
): Entry['astray'] {
  const { columns, otherResults } = window;
  const own: readonly (number | undefined)[] = [
    ...NUMBERS_BELONG.map((role) => columns[role]),
    columns.label,
    hasRate ? columns.rate : undefined,
    ...otherResults.map(({ column }) => column),
  ];
  const last = Math.max(...Object.values(columns)) + COLUMNS_BESIDE;
  for (let column = columns.label; column <= last; column += 1) {
    const cell = own.includes(column) || isOfNamedYear(grid, column, window) ? null : grid.at(row, column);
    if (cell === null || !(cell.type === 'number' || (cell.type === 'text' && isLikeFigure(cell.value)))) continue;
    return { at: grid.place(row, column), raw: cell.value, reading: readFigure(cell, as) };
  }
  return null;
}
