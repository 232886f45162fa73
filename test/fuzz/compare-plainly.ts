/** Our reading of a workbook held against the plain one: every difference that nobody was told of. */
import { cellRef } from '../../src/core/sheets/cell-ref';
import type { ReadNoticeId } from '../../src/core/reading/read-notice';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook';
import type { PlainCell, PlainGrid } from './plain-reading';
import { sameNumber } from './plain-values';

/** What the reader says where a cell has no one plain meaning. */
const DOUBTS: ReadonlySet<string> = new Set<ReadNoticeId>([
  'formula-without-value',
  'repeated-cell',
  'cell-outside-row',
  'unreadable-number',
  'number-too-large',
  'unreadable-date',
  'impossible-date',
  'unreadable-boolean',
  'unknown-text',
  'unknown-cell-type',
  'contradicting-content',
  'unknown-style',
]);

function sameValue(cell: Cell, plain: PlainCell & { kind: 'clear' }): boolean {
  if (cell.type !== plain.type || (cell.percent === true) !== plain.percent) return false;
  if ((cell.formula ?? null) !== plain.formula) return false;
  return cell.value === plain.value || (cell.type === 'number' && sameNumber(cell.value, plain.value));
}

function cellDifferences(sheet: Sheet, grid: PlainGrid, doubts: ReadonlySet<string>): string[] {
  const told = (ref: string): boolean => doubts.has(`${sheet.name}!${ref}`);
  const cells = new Map(sheet.cells.map((cell) => [cellRef(cell.row, cell.column), cell]));
  const found: string[] = [];
  const differs = (ref: string, why: string): void => {
    found.push(
      `${sheet.name}!${ref} ${why}: ${JSON.stringify(cells.get(ref))}, plainly ${JSON.stringify(grid.cells.get(ref))}`,
    );
  };
  if (cells.size < sheet.cells.length) found.push('a cell twice');
  for (const [ref, plain] of grid.cells) {
    const cell = cells.get(ref);
    if (plain.kind === 'unclear') {
      if (!told(ref)) differs(ref, 'unclear and not told');
    } else if (!told(ref) && (!cell || !sameValue(cell, plain))) differs(ref, 'differs');
  }
  for (const ref of cells.keys()) if (!grid.cells.has(ref) && !told(ref)) differs(ref, 'comes from nowhere');
  for (const ref of grid.doubtful) if (!told(ref)) differs(ref, 'doubtful and not told');
  return found;
}

function layoutDifferences(sheet: Sheet, grid: PlainGrid): string[] {
  const merges = sheet.merges.map(({ top, left, bottom, right }) => `${cellRef(top, left)}:${cellRef(bottom, right)}`);
  const hidden = new Set(
    sheet.hiddenRows.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
  );
  const same = (a: Iterable<unknown>, b: Iterable<unknown>): boolean =>
    JSON.stringify([...a]) === JSON.stringify([...b]);
  return [
    ...(sheet.visibility === grid.visibility
      ? []
      : [`${sheet.name} is ${sheet.visibility}, plainly ${grid.visibility}`]),
    ...(same(merges, grid.merges) ? [] : [`merges ${merges.join()}, plainly ${grid.merges.join()}`]),
    ...(same([...hidden].sort(), [...grid.hiddenRows].sort()) ? [] : ['hidden rows']),
  ];
}

export function differencesUntold({ sheets, notices }: Workbook, grids: readonly PlainGrid[]): string[] {
  const doubts = new Set(
    notices.flatMap(({ id, sheet, cell }) =>
      DOUBTS.has(id) && sheet !== null && cell !== null ? [`${sheet}!${cell}`] : [],
    ),
  );
  const names = sheets.map(({ name }) => name);
  const plainly = grids.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(plainly)) return [`sheets ${names.join()}, plainly ${plainly.join()}`];
  return sheets.flatMap((sheet, index) => {
    const grid = grids[index];
    return grid ? [...cellDifferences(sheet, grid, doubts), ...layoutDifferences(sheet, grid)] : [];
  });
}
