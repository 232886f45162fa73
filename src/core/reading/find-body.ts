/** Whose form it is: told by the lines above the table, and by what stands over its results. */
import type { NamedBody, Place } from '../appendix';
import { bodiesNamed, looksLikeBody, looksLikeOffice } from './body-names';
import type { CompleteWindow } from './find-form';
import type { Grid } from '../sheets/grid';
import { isOverResult } from './over-result';
import type { Bodies } from '../register';
import { plainKey } from '../text';

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
    const other =
      ids.length === 0 && (looksLikeBody(cell.value) || (over && (inAnother || looksLikeOffice(cell.value))));
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
