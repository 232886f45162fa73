/** Which year, and which part of it, a form is about: told by its title and by what stands over its results. */
import type { Place } from '../appendix';
import type { CompleteWindow, FormWindow } from './find-form';
import type { Grid } from '../sheets/grid';
import { isOverResult } from './over-result';
import { plainKey } from '../text';
import type { Cell } from '../workbook';

export interface YearFound {
  readonly year: number;
  readonly at: Place;
}

export interface PeriodFound {
  /** As written: "6 tháng đầu năm 2022". */
  readonly text: string;
  readonly at: Place;
}

/** One line of what stands above the table. */
interface Line {
  readonly plain: string;
  readonly text: string;
  readonly cell: Cell;
}

/** A date ("ngày 18 tháng 11 năm 2022", or with its day and month still to be filled in) is when the form was signed, not what it is about. */
const DATE = /(?:^| )ngay( \d+)? thang( |$)/;
const MONTH = /(?:^| )thang \d+ nam( |$)/;

/** Another document's year: "Căn cứ Kế hoạch năm 2021", "(Kèm theo Báo cáo số …)". */
const CITING =
  /^(can cu|kem theo|ban hanh kem|theo|thuc hien (ke hoach|quyet dinh|cong van|nghi quyet|chuong trinh) )|(^| )so (\d+ )?(kh|qd|bc|cv|nq)( |$)/;

const TITLE = /(^| )(phu luc|ket qua|bieu tong hop|bao cao)( |$)/;
const YEAR_ALONE = /^nam ?20\d\d$/;

/** Half a year, nine months, a quarter, a month; "01 tháng 01" is a day. */
const PART_OF_YEAR =
  /(?:^| )((?:0?[1-9]|1[01])t|(?<!(?:den|het|tu|tinh|\d) )thang \d{1,2}(?= nam 20)|(?:0?[1-9]|1[01]|sau|chin) thang(?! \d{1,2}(?: |$))(?: dau| cuoi)?|quy (?:[1-4]|i{1,3}|iv)|nua (?:dau |cuoi )?nam)(?: |$)/;
const WHOLE_YEAR = /(^| )ca nam( |$)/;

function yearIn(plain: string): number | null {
  const year = /(?:^| )nam ?(20\d\d)(?: |$)/.exec(plain)?.[1];
  return year === undefined ? null : Number(year);
}

/** What stands above the table, line by line; "NĂM" with the year in the next cell is one line. */
/** Where a table begins. */
type Top = Pick<FormWindow, 'top'>;

function linesAbove({ sheet }: Grid, { top }: Top): Line[] {
  const cells = sheet.cells.slice(
    0,
    sheet.cells.findIndex(({ row }) => row >= top),
  );
  return cells.flatMap((cell, index) => {
    if (cell.type !== 'text') return [];
    const next = cells[index + 1]?.value ?? '';
    return cell.value.split(/[\n()]+/).map((part): Line => {
      const plain = plainKey(part);
      const text = /(^| )nam$/.test(plain) && /^\s*20\d\d\s*$/.test(next) ? `${part.trim()} ${next.trim()}` : part;
      return { plain: plainKey(text), text: text.trim(), cell };
    });
  });
}

function isTitle({ plain }: Line): boolean {
  return TITLE.test(plain) || YEAR_ALONE.test(plain);
}

/** The lines that can say what the form is about, its title first. */
function tellingLines(grid: Grid, window: Top): Line[] {
  const lines = linesAbove(grid, window).filter(
    (line) => !DATE.test(line.plain) && !CITING.test(line.plain) && (isTitle(line) || !MONTH.test(line.plain)),
  );
  return [...lines.filter(isTitle), ...lines.filter((line) => !isTitle(line))];
}

/** The year that the title above the table states ("NĂM 2022"). */
export function findTitleYear(grid: Grid, window: Top): YearFound | null {
  for (const { plain, cell } of tellingLines(grid, window)) {
    const year = yearIn(plain);
    if (year !== null) return { year, at: grid.place(cell.row, cell.column) };
  }
  return null;
}

function headingsOverResult(grid: Grid, window: CompleteWindow): Cell[] {
  return grid.sheet.cells.filter((cell) => isOverResult(grid, cell, window));
}

/** The year that the headings over the results state: "Kết quả năm 2022", "2022". */
export function findResultYear(grid: Grid, window: CompleteWindow): YearFound | null {
  for (const { value, row, column } of headingsOverResult(grid, window)) {
    const plain = plainKey(value);
    const year = /(?:^| )(?:den|ngay) /.test(plain) ? null : (yearIn(plain) ?? yearIn(`nam ${plain.slice(-4)}`));
    if (year !== null) return { year, at: grid.place(row, column) };
  }
  return null;
}

/** The part of a year that the title or the headings over the results state, where they state one. */
export function findPartOfYear(grid: Grid, window: CompleteWindow): PeriodFound | null {
  const above = tellingLines(grid, window).filter(
    (line) => isTitle(line) || PART_OF_YEAR.exec(line.plain)?.index === 0,
  );
  const over = headingsOverResult(grid, window).map((cell): Line => {
    return { plain: plainKey(cell.value), text: cell.value.trim(), cell };
  });
  const found = [...above, ...over].find(({ plain }) => PART_OF_YEAR.test(plain) && !WHOLE_YEAR.test(plain));
  return found ? { text: found.text, at: grid.place(found.cell.row, found.cell.column) } : null;
}
