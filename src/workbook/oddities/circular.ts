import { parseCellRange } from '../../core/sheets/cell-ref';
import type { Cell, CellRange, Sheet } from '../../core/workbook';

/** Beyond this many dependencies we do not look: it is no form. */
const MOST_LINKS = 500_000;

const STRINGS = /"[^"]*"/g;
/** Addresses and ranges of the same sheet: no sheet name before, no bracket or letter behind. */
const ADDRESS = /(?<![\p{L}\p{N}_.!'[\]$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])/giu;

function rangesOf(formula: string): CellRange[] {
  const addresses = formula.replace(STRINGS, '""').match(ADDRESS) ?? [];
  return addresses.flatMap((address) => parseCellRange(address) ?? []);
}

/** For every formula, the formulas whose results it takes; null where there are too many to follow. */
function linksOf(cells: readonly Cell[]): number[][] | null {
  const byRow = new Map<number, { column: number; index: number }[]>();
  cells.forEach(({ row, column }, index) => {
    const here = byRow.get(row);
    if (here === undefined) byRow.set(row, [{ column, index }]);
    else here.push({ column, index });
  });
  const rows = [...byRow.keys()];
  let steps = 0;
  const links: number[][] = [];
  for (const { formula = '' } of cells) {
    const found: number[] = [];
    for (const range of rangesOf(formula)) {
      const single = range.top === range.bottom;
      for (const row of single ? [range.top] : rows) {
        const here = row >= range.top && row <= range.bottom ? (byRow.get(row) ?? []) : [];
        steps += 1 + here.length;
        for (const { column, index } of here) if (column >= range.left && column <= range.right) found.push(index);
      }
      if (steps > MOST_LINKS) return null;
    }
    links.push(found);
  }
  return links;
}

/**
 * Formulas on a circle. Takes away, again and again, those that depend on none that is left, and those that none left depends on:
 * what stays lies on circles, or between two.
 */
export function circularCells({ cells }: Sheet): Cell[] {
  const formulas = cells.filter(({ formula }) => formula !== undefined && formula !== '');
  const links = linksOf(formulas);
  if (links === null) return [];
  const back: number[][] = links.map(() => []);
  links.forEach((targets, from) => {
    for (const to of targets) back[to]?.push(from);
  });
  const free = new Set([...withoutCircle(links, back), ...withoutCircle(back, links)]);
  return formulas.filter((_, index) => !free.has(index));
}

/** Those from which no circle is reached by `forward`. */
function withoutCircle(forward: readonly number[][], back: readonly number[][]): number[] {
  const waiting = forward.map((targets) => targets.length);
  const done = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  // Grows while it is gone through.
  for (const index of done) {
    for (const from of back[index] ?? []) {
      const left = (waiting[from] ?? 0) - 1;
      waiting[from] = left;
      if (left === 0) done.push(from);
    }
  }
  return done;
}
