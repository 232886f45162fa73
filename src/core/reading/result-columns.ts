/** Which columns of a table hold results: one in a sound form; where several do, nobody can tell which is asked for. */
import type { Grid } from '../sheets/grid';
import type { ColumnRole, Heading } from './headings';
import { plainKey } from '../text';

/** A column and the lowest heading in it. */
export interface ResultColumn {
  readonly row: number;
  readonly column: number;
}

/** How many rows of further headings may stand below "Kết quả thực hiện", and how many columns under it. */
const MOST_ROWS_BELOW = 3;
const MOST_COLUMNS_UNDER = 30;

/** A hostile sheet may have result headings without end. */
const MOST_RESULTS = 40;

const NOT_RESULTS: ReadonlySet<ColumnRole> = new Set(['number', 'label', 'measure', 'target', 'rate', 'note']);

/** A sub-heading says something in words, or is a year. */
function isSubHeading(text: string): boolean {
  return /[a-z]{2}/.test(plainKey(text)) || /^20\d\d$/.test(text.trim());
}

/** Shares of the result ("Tỷ lệ đạt", "% hoàn thành") are no results. */
function isShare(text: string): boolean {
  return /(^| )(ty|ti) le( |$)/.test(plainKey(text)) || text.includes('%');
}

function isBlank(grid: Grid, row: number, column: number): boolean {
  return grid.text(row, column).trim() === '';
}

/** Columns that a result heading stands over: as merged, or up to the next heading in its row. */
function columnsUnder(grid: Grid, { row, column }: Heading): { columns: number[]; bottom: number; merged: boolean } {
  const merge = grid.sheet.merges.find(({ top, left }) => top === row && left === column);
  let right = column;
  const isFree = (next: number): boolean => isBlank(grid, row, next) && !grid.coveredBy(row, next);
  if (merge) right = Math.min(merge.right, column + MOST_COLUMNS_UNDER);
  else while (right - column < MOST_COLUMNS_UNDER && isFree(right + 1)) right += 1;
  const columns = Array.from({ length: right - column + 1 }, (_, index) => column + index);
  return { columns, bottom: merge?.bottom ?? row, merged: merge !== undefined };
}

/** The rows right below a heading in which neither a label nor a number stands: headings still, and no line. */
function headingRowsBelow(grid: Grid, bottom: number, label: Heading): number[] {
  const { column } = label;
  const rows: number[] = [];
  for (let row = bottom + 1; row <= bottom + MOST_ROWS_BELOW; row += 1) {
    const isLine = !isBlank(grid, row, column) || (column > 1 && !isBlank(grid, row, column - 1));
    if (row > label.row && isLine) break;
    rows.push(row);
  }
  return rows;
}

/**
 * "Kết quả thực hiện" may stand over columns with headings of their own ("6 tháng", "Cả năm"): each of them that is
 * headed with anything but a rate, a target or a note can be the result.
 */
function under(grid: Grid, heading: Heading, label: Heading, near: readonly Heading[]): ResultColumn[] {
  const { columns, bottom, merged } = columnsUnder(grid, heading);
  const rows = headingRowsBelow(grid, bottom, label);
  const lowestOf = (column: number): { row: number; text: string } | null => {
    const own = rows.filter((row) => isSubHeading(grid.text(row, column)));
    const row = own.at(-1);
    return row === undefined ? null : { row, text: grid.text(row, column) };
  };
  const roles = new Map(near.filter(({ row }) => row > heading.row).map((one) => [one.column, one.role]));
  const own = { row: heading.row, column: heading.column };
  const first = lowestOf(heading.column);
  const others = columns.slice(1).map((column) => ({ column, lowest: lowestOf(column) }));
  // Without a merge, what stands beside a column with no heading of its own is another column.
  if (!first && !(merged && others.some(({ lowest }) => lowest))) return [own];
  const headed = [{ column: heading.column, lowest: first ?? { row: heading.row, text: '' } }, ...others];
  return headed.flatMap(({ column, lowest }) =>
    lowest && !NOT_RESULTS.has(roles.get(column) ?? 'result') && !isShare(lowest.text)
      ? [{ row: lowest.row, column }]
      : [],
  );
}

/** Whether anything like a figure stands below a heading. */
function holdsFigures({ sheet }: Grid, { row, column }: ResultColumn): boolean {
  return sheet.cells.some(
    (cell) =>
      cell.column === column && cell.row > row && (cell.type === 'number' || /^\s*\d[\d.,\s%]*$/.test(cell.value)),
  );
}

/** "Kết quả năm 2021" where the form is of 2022. */
function isOfEarlierYear(grid: Grid, { row, column }: Heading, year: number): boolean {
  const named = plainKey(grid.text(row, column)).match(/(?<= )20\d\d(?= |$)/g) ?? [];
  return named.length === 1 && Number(named[0]) < year;
}

/**
 * Beside a column headed as printed, one headed otherwise is no result where it holds words alone (remarks), or where it
 * is hidden or names an earlier year than the form's: figures of last year, kept to compare with.
 */
function withoutRemarks(grid: Grid, results: readonly Heading[], year: number): readonly Heading[] {
  if (!results.some(({ asPrinted }) => asPrinted)) return results;
  const printed = results.filter(({ asPrinted }) => asPrinted);
  return [
    ...printed,
    ...results.filter(
      (one) =>
        !one.asPrinted &&
        holdsFigures(grid, one) &&
        !grid.isHidden(one.row, one.column) &&
        !isOfEarlierYear(grid, one, year),
    ),
  ];
}

/** Nearest to the labels first, to their right before to their left. */
function byNearness(label: Heading): (a: ResultColumn, b: ResultColumn) => number {
  const distance = ({ column }: ResultColumn): number =>
    column > label.column ? column - label.column : 100_000 + label.column - column;
  return (a, b) => distance(a) - distance(b);
}

/** The result columns of the table that begins with `label`; `near` are its headings, by row; `year` is the form's. */
export function resultColumns(grid: Grid, label: Heading, near: readonly Heading[], year: number): ResultColumn[] {
  const all = near.filter(({ role, column }) => role === 'result' && column !== label.column).slice(0, MOST_RESULTS);
  // Results stand to the right of what they are results of; a title above the numbers is none.
  const toTheRight = all.filter(({ column }) => column > label.column);
  const named = toTheRight.length > 0 ? toTheRight : all;
  // Of two result headings in one column the lower one says more; over another one's column it is only a title.
  const lowest = named.filter((one) => !named.some(({ row, column }) => column === one.column && row > one.row));
  const own = lowest.filter((one) => !isTitleOfOthers(grid, one, lowest));
  const found = withoutRemarks(grid, own, year).flatMap((heading) => under(grid, heading, label, near));
  return [...new Map(found.map((one) => [one.column, one])).values()].sort(byNearness(label));
}

/** "Kết quả thực hiện" over "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ (%)" is no column of its own. */
function isTitleOfOthers(grid: Grid, one: Heading, results: readonly Heading[]): boolean {
  const { columns } = columnsUnder(grid, one);
  return results.some(({ row, column }) => row > one.row && column !== one.column && columns.includes(column));
}
