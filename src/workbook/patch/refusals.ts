/** Which changes cannot be made without touching something else, and why. */
import { parseCellRange, parseCellRef } from '../../core/sheets/cell-ref';
import { parseDecimal, parseStoredNumber } from '../../core/figures/decimal';
import type { CellRange, Sheet } from '../../core/workbook';
import { unescapeText } from '../parts/values';
import { safeText } from '../safe-text';
import type { LeftWhy } from '../../core/checking/mends';
import type { CellChange, CellContent } from './change';
import { keyOf, type FormulaPlace, type SheetMap } from './sheet-map';

/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

function isKeptText(text: string): boolean {
  return unescapeText(safeText(text)) === text;
}

function isWritable({ type, value, formula }: CellContent): boolean {
  if (formula !== undefined && (formula === '' || formula.length > LONGEST_FORMULA || !isKeptText(formula)))
    return false;
  if (type === 'number') return parseDecimal(value) !== null;
  if (type === 'boolean') return value === 'TRUE' || value === 'FALSE';
  return type === 'text' ? isKeptText(value) : /^#[A-Z0-9/_?!]+$/.test(value);
}

/** Of a number with more digits than Excel keeps, it would keep another. */
function whyNotWritten(content: CellContent): LeftWhy | null {
  if (!isWritable(content)) return 'not-writable';
  const { type, value } = content;
  return type === 'number' && parseStoredNumber(value) !== parseDecimal(value) ? 'too-many-digits' : null;
}

function isInside({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function isSpread({ type }: FormulaPlace): boolean {
  return type === 'array' || type === 'dataTable';
}

/** Why this change cannot be made; null where it can. `changed` are the cells of this sheet that are to change. */
export function whyLeft(
  change: CellChange,
  sheet: Sheet | undefined,
  map: SheetMap | undefined,
  changed: ReadonlySet<number>,
): LeftWhy | null {
  const place = parseCellRef(change.at.cell);
  if (place === null || sheet === undefined || map === undefined) return 'no-such-place';
  const { row, column } = place;
  const whyNot = whyNotWritten(change.content);
  if (whyNot !== null) return whyNot;
  if (map.ambiguous.has(keyOf(row, column))) return 'twice-in-file';
  const covered = sheet.merges.some(
    (range) => isInside(range, row, column) && (range.top !== row || range.left !== column),
  );
  if (covered) return 'under-merge';
  if (change.keepsFormula === true) return map.cells.has(keyOf(row, column)) ? null : 'no-such-place';
  for (const formula of map.formulas) {
    const range = isSpread(formula) && formula.ref !== null ? parseCellRange(formula.ref) : null;
    if (range === null || !isInside(range, row, column)) continue;
    if (formula.type === 'dataTable') return 'data-table';
    // The results of a formula that goes are cells like others.
    if (!changed.has(keyOf(formula.row, formula.column))) return 'inside-array';
  }
  return null;
}

/** The range that an array formula at the place fills beyond its own cell. */
export function arrayAt(map: SheetMap, row: number, column: number): CellRange | null {
  const found = map.formulas.find((one) => one.type === 'array' && one.row === row && one.column === column);
  return found?.ref?.includes(':') === true ? parseCellRange(found.ref) : null;
}

/** Cells whose formula others share and that stay: their own words stand in the first one only. */
export function sharedLeft(map: SheetMap, changed: ReadonlySet<number>): ReadonlySet<number> {
  const owners = new Map<string, number>();
  const left = new Set<number>();
  for (const { row, column, group, text } of map.formulas) {
    if (group !== null && text !== '' && !owners.has(group)) owners.set(group, keyOf(row, column));
  }
  for (const { row, column, group, text } of map.formulas) {
    if (group === null || text !== '' || changed.has(keyOf(row, column))) continue;
    const owner = owners.get(group);
    if (owner !== undefined && changed.has(owner)) left.add(owner);
  }
  return left;
}
