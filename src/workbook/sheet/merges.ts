import { cellRef, parseCellRange } from '../../core/sheets/cell-ref';
import type { Cell, CellRange } from '../../core/workbook';
import { limits } from '../limits';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import type { SheetContext } from './context';
import { coverCells } from './cover';

const textOf = (range: CellRange): string => `${cellRef(range.top, range.left)}:${cellRef(range.bottom, range.right)}`;

/** Adds the merges of the <mergeCells> just opened; a merge of one cell says nothing. */
export function readMerges(xml: Scanner, context: SheetContext, merges: CellRange[]): void {
  while (xml.nextChild()) {
    const ref = xml.attributes.get('ref') ?? '';
    const range = parseCellRange(ref);
    if (!xml.is(SPREADSHEET, 'mergeCell') || range === null) context.noticeSheet('unreadable-merge', { range: ref });
    else if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
    if (merges.length > limits.ranges) context.over('ranges', limits.ranges);
    xml.skip();
  }
}

/** A merged range shows its first cell only: whatever stands under the rest is in the file and out of sight. */
export function checkMerges(cells: readonly Cell[], merges: readonly CellRange[], context: SheetContext): void {
  coverCells(cells, merges, {
    onCell(cell, range) {
      if (cell.row === range.top && cell.column === range.left) return;
      const params = { range: textOf(range), value: cell.value };
      context.notice('value-under-merge', cellRef(cell.row, cell.column), params);
    },
    onOverlap(range) {
      context.notice('overlapping-merges', cellRef(range.top, range.left), { range: textOf(range) });
    },
  });
}
