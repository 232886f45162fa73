/** Whether two states of the grid differ in anything but what stands in cells. */
import { helpers } from '@odoo/o-spreadsheet';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import type { GridData } from './grid-data';

type GridSheet = GridData['sheets'][number];

/** Beyond so many cells a format is a whole column's, which nobody gets by typing. */
const MOST_CELLS = 10_000;

/** Cell → format. Typing "15%" or a date gives its cell a format, and that is part of what was typed. */
function formatsOf({ formats }: GridSheet, names: GridData['formats']): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const [zone, id] of Object.entries(formats)) {
    const { top, bottom, left, right } = helpers.toZone(zone);
    if (found.size + (bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) found.set(cellRef(row + 1, column + 1), names[id] ?? '');
  }
  return found;
}

function sameFormats(
  before: GridSheet,
  now: GridSheet,
  datas: readonly [GridData, GridData],
  changed: Changed,
): boolean {
  const [was, is] = [formatsOf(before, datas[0].formats), formatsOf(now, datas[1].formats)];
  if (was === null || is === null) return JSON.stringify(before.formats) === JSON.stringify(now.formats);
  return [...was.keys(), ...is.keys()].every((ref) => was.get(ref) === is.get(ref) || changed(before.name, ref));
}

/** In one order, whatever order things were done in. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** Where rows, columns and merged cells stand, and which sheets there are. */
function frameOf({ sheets }: GridData): string {
  return canonical(
    sheets.map(({ id, name, colNumber, rowNumber, merges }) => [id, name, colNumber, rowNumber, merges]),
  );
}

function looksOf({ sheets, styles, borders, pivots, customTableStyles, namedRanges }: GridData): string {
  const plain = sheets.map((sheet) => ({ ...sheet, cells: {}, formats: {} }));
  return canonical({ plain, styles, borders, pivots, customTableStyles, namedRanges });
}

/** Whether what stands in a cell has changed. */
export type Changed = (sheet: string, ref: string) => boolean;

export type Difference = 'cells' | 'look' | 'frame';

/** The furthest-reaching difference: rows or sheets; how something looks or is checked; cells alone. */
export function differenceIn(before: GridData, now: GridData, changed: Changed): Difference {
  if (frameOf(before) !== frameOf(now)) return 'frame';
  if (looksOf(before) !== looksOf(now)) return 'look';
  const same = before.sheets.every((sheet, i) => {
    const other = now.sheets[i];
    return other !== undefined && sameFormats(sheet, other, [before, now], changed);
  });
  return same ? 'cells' : 'look';
}
