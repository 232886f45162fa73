/** Whether a changed workbook, read again, differs from the one before in what was to change, and in nothing else. */
import { cellRef, parseCellRef } from '../../core/sheets/cell-ref';
import { parseDecimal, parseStoredNumber } from '../../core/figures/decimal';
import type { Cell, CellRange, Sheet, Workbook } from '../../core/workbook';
import { DATE, PERCENT, PLAIN, type FormatMeaning } from '../parts/number-format';
import { dateOfSerial } from '../sheet/dates';
import { isBlank } from './cell-markup';
import type { CellChange, CellContent } from './change';
import { keyOf } from './sheet-map';

export interface Expected {
  readonly changes: readonly CellChange[];
  /** By sheet: ranges of array formulas that are gone; their results stay as plain values. */
  readonly freed: ReadonlyMap<string, readonly CellRange[]>;
  /** When the file is to say it was last saved; null: as before. */
  readonly modified: string | null;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** `was` is the cell as it stood before. */
function holds(cell: Cell | undefined, change: CellChange, was: Cell | undefined): boolean {
  const { content, keepsFormula } = change;
  const isGone = isBlank(content) && keepsFormula !== true;
  if (isGone || cell === undefined) return isGone && cell === undefined;
  const formula = keepsFormula === true ? was?.formula : content.formula;
  return (
    cell.formula === formula && cell.plain === undefined && holdsValue(cell, content, change) && shows(cell, change)
  );
}

function holdsValue(cell: Cell, { type, value }: CellContent, { showPlainly, readAs }: CellChange): boolean {
  if (type !== 'number') return cell.type === type && cell.value === value;
  // A number under a date's format is read as a date: its format was kept on purpose. Days are counted from 1900 or from 1904.
  if (cell.type === 'date') return readAs === DATE ? cell.value === dateOfSerial(value, false) : showPlainly !== true;
  return cell.type === 'number' && parseStoredNumber(cell.value) === parseDecimal(value);
}

function shows(cell: Cell, { showPlainly, readAs, font }: CellChange): boolean {
  if (readAs !== undefined && meaningOf(cell) !== readAs) return false;
  if (showPlainly === true && (cell.percent !== undefined || cell.shown !== undefined)) return false;
  return font === undefined || cell.font === undefined || cell.font === font;
}

function meaningOf({ type, percent }: Cell): FormatMeaning {
  return type === 'date' ? DATE : percent === true ? PERCENT : PLAIN;
}

function isFreed(ranges: readonly CellRange[], { row, column }: Cell): boolean {
  return ranges.some((one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right);
}

/** The same cell but for the mark that an array formula had put on it. */
function unmarked(cell: Cell): Cell {
  const { formula, ...rest } = cell;
  return formula === '' ? rest : cell;
}

function differenceInCells(before: Sheet, after: Sheet, { changes, freed }: Expected): string | null {
  const ranges = freed.get(before.name) ?? [];
  const wanted = new Map<number, CellChange>();
  for (const change of changes) {
    const place = change.at.sheet === before.name ? parseCellRef(change.at.cell) : null;
    if (place !== null) wanted.set(keyOf(place.row, place.column), change);
  }
  const was = new Map(before.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const now = new Map(after.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  for (const [key, change] of wanted) {
    if (!holds(now.get(key), change, was.get(key))) return change.at.cell;
    now.delete(key);
  }
  for (const cell of before.cells) {
    const key = keyOf(cell.row, cell.column);
    if (wanted.has(key)) continue;
    const expected = isFreed(ranges, cell) ? unmarked(cell) : cell;
    if (!same(now.get(key), expected)) return cellRef(cell.row, cell.column);
    now.delete(key);
  }
  const [extra] = now.values();
  return extra === undefined ? null : cellRef(extra.row, extra.column);
}

function layoutOf(sheet: Sheet): Sheet {
  return { ...sheet, cells: [] };
}

/** The first place that is otherwise than expected; null where all is well. */
export function unexpectedDifference(before: Workbook, after: Workbook, expected: Expected): string | null {
  if (before.sheets.length !== after.sheets.length) return '';
  for (const [index, sheet] of before.sheets.entries()) {
    const other = after.sheets[index];
    if (other === undefined) return sheet.name;
    if (!same(layoutOf(sheet), layoutOf(other))) return sheet.name;
    const cell = differenceInCells(sheet, other, expected);
    if (cell !== null) return `${sheet.name}!${cell}`;
  }
  if (!same(before.names, after.names)) return 'names';
  return after.modified === (expected.modified ?? before.modified) ? null : 'modified';
}
