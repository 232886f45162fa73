import type { Cell, CellRange } from '../../core/workbook';

/** Ranges that cover the row at hand, from left to right; they never overlap. */
class ActiveRanges {
  private ranges: CellRange[] = [];
  private soonestEnd = Infinity;

  /** Drops what ended above the row: only when something has, so the work is bounded by the number of ranges. */
  startRow(row: number): void {
    if (row <= this.soonestEnd) return;
    this.ranges = this.ranges.filter((range) => range.bottom >= row);
    this.soonestEnd = this.ranges.reduce((soonest, range) => Math.min(soonest, range.bottom), Infinity);
  }

  /** False where it overlaps one that is already there. */
  add(range: CellRange): boolean {
    const at = this.firstEndingAt(range.left);
    const next = this.ranges[at];
    if (next !== undefined && next.left <= range.right) return false;
    this.ranges.splice(at, 0, range);
    this.soonestEnd = Math.min(this.soonestEnd, range.bottom);
    return true;
  }

  at(column: number): CellRange | null {
    if (this.ranges.length === 0) return null;
    const range = this.ranges[this.firstEndingAt(column)];
    return range !== undefined && range.left <= column ? range : null;
  }

  /** Index of the first range whose right edge is not left of the column. */
  private firstEndingAt(column: number): number {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const range = this.ranges[middle];
      if (range !== undefined && range.right < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export interface Cover {
  /** A cell within a range. */
  onCell(cell: Cell, range: CellRange, index: number): void;
  /** A range that overlaps an earlier one; its cells are not looked at again. */
  onOverlap(range: CellRange): void;
}

/** Goes once over the cells, in their order, with the ranges that cover them. */
export function coverCells(cells: readonly Cell[], ranges: readonly CellRange[], cover: Cover): void {
  if (ranges.length === 0) return;
  const waiting = [...ranges].sort((a, b) => a.top - b.top || a.left - b.left);
  const active = new ActiveRanges();
  let next = 0;
  const open = (row: number): void => {
    for (let range = waiting[next]; range !== undefined && range.top <= row; range = waiting[++next]) {
      active.startRow(range.top);
      if (!active.add(range)) cover.onOverlap(range);
    }
  };
  let row = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) continue;
    if (cell.row !== row) {
      row = cell.row;
      open(row);
      active.startRow(row);
    }
    const range = active.at(cell.column);
    if (range !== null) cover.onCell(cell, range, index);
  }
  open(Infinity);
}
