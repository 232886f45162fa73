/** Whose form it is: told by the lines above the table, and by what stands over its results. */
import type { NamedBody, Place } from './appendix';
import { bodiesNamed, looksLikeBody } from './body-names';
import type { CompleteWindow } from './find-form';
import type { Grid } from './grid';
import type { Bodies } from './register';
import { labelKey, plainKey } from './text';
import type { Cell } from './workbook';

export interface BodiesFound {
  /** Bodies of the register; a sound form names one. */
  readonly bodies: readonly NamedBody[];
  /** Names of bodies that are none of the register's. */
  readonly unknown: readonly { readonly text: string; readonly at: Place }[];
}

const LONGEST_TEXT = 300;

/** "Than Uyên, ngày 15 tháng 11 năm 2022": where it was signed, which is not always who signed. */
function isPlaceAndDate(text: string): boolean {
  return /(^| )ngay( \d+)? thang( |$)/.test(plainKey(text));
}

/** Whether a cell stands in the headings and over the column of results, by itself or merged over it. */
function isOverResult({ sheet }: Grid, { row, column }: Cell, { top, columns: { result } }: CompleteWindow): boolean {
  if (row < top || column > result) return false;
  const merge = sheet.merges.find((one) => one.top === row && one.left === column);
  return (merge?.right ?? column) >= result;
}

/** The bodies that a form names, those over its results first; a sound one names one besides its parent in the letterhead. */
export function findBodies(grid: Grid, window: CompleteWindow, bodies: Bodies): BodiesFound {
  const above: NamedBody[] = [];
  const overResult: NamedBody[] = [];
  const signed: NamedBody[] = [];
  const unknown: { text: string; at: Place }[] = [];
  for (const cell of grid.sheet.cells) {
    if (cell.row > window.bottom) break;
    if (cell.type !== 'text' || cell.value.length > LONGEST_TEXT) continue;
    const at = grid.place(cell.row, cell.column);
    const { ids, inAnother } = bodiesNamed(cell.value, bodies);
    const inHeading = cell.row >= window.top && cell.column >= window.columns.result - 1;
    const found = ids.map((id) => ({ id, at }));
    if (isPlaceAndDate(cell.value)) signed.push(...found);
    else (inHeading ? overResult : above).push(...found);
    const over = isOverResult(grid, cell, window);
    const other = ids.length === 0 && (looksLikeBody(cell.value) || (over && inAnother));
    if (other && (over || cell.row < window.top)) unknown.push({ text: cell.value.trim(), at });
  }
  const named = overResult.length + above.length > 0 ? above : signed;
  return { bodies: decide(overResult, named, bodies), unknown };
}

/**
 * A branch under the letterhead of its parent is that branch. But a branch's letterhead over a column headed with another
 * name, its parent's among them, is a form copied from somebody else: all names are told, and nobody can tell.
 */
function decide(overResult: readonly NamedBody[], above: readonly NamedBody[], bodies: Bodies): NamedBody[] {
  const all = [...overResult, ...above];
  const once = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  const isBranch = ({ id }: NamedBody): boolean => id !== bodies.consolidating.id;
  const ofParent = overResult.length > 0 && !overResult.some(isBranch);
  const branches = once.filter(isBranch);
  return ofParent || branches.length === 0 ? once : branches;
}

/** The one body a file name names; null where it names none or several. */
export function bodyOfFileName(fileName: string, bodies: Bodies): string | null {
  const words = fileName.normalize('NFC').replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2');
  const { ids } = bodiesNamed(words.replace(/\.[A-Za-z]+$/, ''), bodies, 'file-name');
  const branches = ids.filter((id) => id !== bodies.consolidating.id);
  const [only, ...others] = branches.length > 0 ? branches : ids;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The year that the title above the table states ("NĂM 2022"). */
export function findTitleYear(grid: Grid, window: CompleteWindow): { year: number; at: Place } | null {
  for (const cell of grid.sheet.cells) {
    if (cell.row >= window.top) break;
    if (cell.type !== 'text') continue;
    const key = labelKey(cell.value);
    const year = /(?:^| )năm (20\d\d)(?: |$)/.exec(key.normalize('NFC'))?.[1];
    // A date ("ngày 18 tháng 11 năm 2022", or with its day and month still to be filled in) is when the form was signed, not what it is about.
    if (year !== undefined && !/thang( \d+)? nam/.test(plainKey(key)))
      return { year: Number(year), at: grid.place(cell.row, cell.column) };
  }
  return null;
}
