/** Whose form it is, and of which year: told by the lines above the table. */
import type { NamedBody, Place } from './appendix';
import type { CompleteWindow } from './find-form';
import type { Grid } from './grid';
import type { Bodies, Body } from './register';
import { containsWords, labelKey, plainKey } from './text';

interface BodyKey {
  readonly id: string;
  readonly key: string;
}

/** With tone marks, and without any. */
interface BodyKeys {
  readonly marked: readonly BodyKey[];
  readonly plain: readonly BodyKey[];
}

const keysByBodies = new WeakMap<Bodies, BodyKeys>();

function keysOf(bodies: Bodies): BodyKeys {
  const known = keysByBodies.get(bodies);
  if (known) return known;
  const all: readonly Body[] = [bodies.consolidating, ...bodies.branches];
  const names = all.flatMap(({ id, name, also }) => [name, ...(also ?? [])].map((one) => ({ id, name: one })));
  const keys = {
    marked: names.map(({ id, name }) => ({ id, key: labelKey(name) })),
    plain: names.map(({ id, name }) => ({ id, key: plainKey(name) })),
  };
  keysByBodies.set(bodies, keys);
  return keys;
}

/** The bodies whose name stands in the text; of two names at one place the longer one ("Tân Uyên" inside a longer name does not count). */
function bodiesNamed(text: string, keys: readonly BodyKey[]): string[] {
  const named = keys.filter(({ key }) => containsWords(text, key)).sort((a, b) => b.key.length - a.key.length);
  const ids: string[] = [];
  let rest = text;
  for (const { id, key } of named) {
    if (!containsWords(rest, key)) continue;
    rest = ` ${rest} `.replace(` ${key} `, ' | ').trim();
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** The bodies that a form names, those over its results first; a sound one names one besides its parent in the letterhead. */
export function findBodies(grid: Grid, window: CompleteWindow, bodies: Bodies): NamedBody[] {
  const { marked } = keysOf(bodies);
  const named: NamedBody[] = [];
  const overResult: NamedBody[] = [];
  for (const cell of grid.sheet.cells) {
    if (cell.row > window.bottom) break;
    if (cell.type !== 'text' || cell.value.length > 300) continue;
    const found = bodiesNamed(labelKey(cell.value), marked).map((id) => ({
      id,
      at: grid.place(cell.row, cell.column),
    }));
    const inHeading = cell.row >= window.top && cell.column >= window.columns.result - 1;
    (inHeading ? overResult : named).push(...found);
  }
  return decide(overResult, named, bodies);
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
  const key = plainKey(words.replace(/\.[A-Za-z]+$/, ''));
  const named = bodiesNamed(key, keysOf(bodies).plain);
  const branches = named.filter((id) => id !== bodies.consolidating.id);
  const [only, ...others] = branches.length > 0 ? branches : named;
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
