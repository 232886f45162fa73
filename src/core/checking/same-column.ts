/** Whether two columns of figures are one: copied from another branch, or carried forward from last year. */
import type { FiguresByCode } from './last-year';

/** Small whole figures are equal by chance; figures of two digits and more tell. */
const isTelling = (value: string): boolean => value.length > 1;

/** So many telling figures are not equal by chance, and one changed among them does not make another column. */
const TELLING_FIGURES = 5;
const MOST_CHANGED = 1;

export interface SameColumn {
  /** Codes of the telling figures that are equal. */
  readonly same: readonly string[];
}

/** Null where the two differ, or hold too little to tell. */
export function sameColumn(one: FiguresByCode, other: FiguresByCode): SameColumn | null {
  const codes = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const telling = codes.filter((code) => isTelling(one[code] ?? '') || isTelling(other[code] ?? ''));
  const same = telling.filter((code) => one[code] === other[code]);
  return same.length >= TELLING_FIGURES && telling.length - same.length <= MOST_CHANGED ? { same } : null;
}
