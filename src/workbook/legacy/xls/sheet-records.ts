import { MAX_COLUMN, MAX_ROW } from '../../../core/sheets/cell-ref';
import type { CellRange, Span } from '../../../core/workbook';
import { limits } from '../../limits';
import { refuse, refuseStructure } from '../../refusal';
import { HiddenSpans } from '../../sheet/hidden';
import { u16, u32 } from '../../zip/numbers';
import { isPending, reachesOutside } from './formula-records';
import * as biff from './records';
import type { Record } from './records';

/** What the file says of a cell besides its value, which is the library's to read. */
export interface FoundCell {
  /** 1-based, like its column. */
  readonly row: number;
  readonly column: number;
  readonly format: number;
  readonly formula: 'none' | 'calculated' | 'pending';
  readonly outside: boolean;
  /** The number of its text in the table of texts, or the record that holds a text with its runs; null for any other. */
  readonly text: number | Uint8Array | null;
}

export interface FoundSheet {
  readonly cells: readonly FoundCell[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
}

const PLAINLY = { formula: 'none', outside: false, text: null } as const;
const LAST_ROW = 65_536;
const LAST_COLUMN = 256;

const HIDDEN = 0x20;
const HEIGHT_SET = 0x40;
const HEIGHT = 0x7fff;
/** Twentieths of a point: with less nothing in it can be seen. */
const LEAST_SEEN = 10;

/** Hidden outright, or given next to no height. */
function isHiddenRow(data: Uint8Array): boolean {
  const flags = u16(data, 12);
  return (flags & HIDDEN) !== 0 || ((flags & HEIGHT_SET) !== 0 && (u16(data, 6) & HEIGHT) < LEAST_SEEN);
}

function range(data: Uint8Array, at: number): CellRange {
  const found = {
    top: u16(data, at) + 1,
    bottom: u16(data, at + 2) + 1,
    left: u16(data, at + 4) + 1,
    right: u16(data, at + 6) + 1,
  };
  const fits = found.top <= found.bottom && found.left <= found.right;
  return fits && found.bottom <= MAX_ROW && found.right <= MAX_COLUMN
    ? found
    : refuseStructure('bad-address', 'Workbook');
}

/** Goes once through the records of a worksheet. */
export class SheetRecords {
  private readonly cells: FoundCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns = new HiddenSpans();

  constructor(private readonly outside: ReadonlySet<number>) {}

  read(records: readonly Record[]): FoundSheet {
    for (const record of records) this.take(record);
    const rows = new HiddenSpans();
    for (const row of this.hiddenRows.sort((a, b) => a - b)) rows.add(row, row);
    const { cells, merges, hiddenColumns } = this;
    return { cells, merges, hiddenRows: rows.list, hiddenColumns: hiddenColumns.list };
  }

  private take({ type, data }: Record): void {
    switch (type) {
      case biff.NUMBER:
      case biff.NUMBER_RK:
      case biff.LABEL:
      case biff.BOOLEAN_ERROR:
        this.add(u16(data, 0), u16(data, 2), u16(data, 4));
        break;
      case biff.RICH_LABEL:
        this.add(u16(data, 0), u16(data, 2), u16(data, 4), { text: data });
        break;
      case biff.LABEL_SHARED:
        this.add(u16(data, 0), u16(data, 2), u16(data, 4), { text: u32(data, 6) });
        break;
      case biff.NUMBERS_RK:
        for (let i = 0; 4 + 6 * i + 8 <= data.length; i++) {
          this.add(u16(data, 0), u16(data, 2) + i, u16(data, 4 + 6 * i));
        }
        break;
      case biff.FORMULA:
        this.addFormula(data);
        break;
      case biff.ROW:
        if (isHiddenRow(data)) this.hiddenRows.push(u16(data, 0) + 1);
        break;
      case biff.COLUMN_INFO:
        this.takeColumns(data);
        break;
      case biff.MERGES:
        this.takeMerges(data);
        break;
    }
  }

  private add(
    row: number,
    column: number,
    format: number,
    more: Partial<Pick<FoundCell, 'formula' | 'outside' | 'text'>> = {},
  ): void {
    if (row >= LAST_ROW || column >= LAST_COLUMN) refuseStructure('bad-address', 'Workbook');
    if (this.cells.length >= limits.cells) {
      refuse('too-large', { what: 'cells', limit: limits.cells, part: 'Workbook', cell: null });
    }
    this.cells.push({ row: row + 1, column: column + 1, format, ...PLAINLY, ...more });
  }

  private addFormula(data: Uint8Array): void {
    const outside = reachesOutside(data, this.outside);
    const formula = isPending(data) ? 'pending' : 'calculated';
    this.add(u16(data, 0), u16(data, 2), u16(data, 4), { formula, outside });
  }

  private takeColumns(data: Uint8Array): void {
    const isHidden = (u16(data, 8) & 1) !== 0 || u16(data, 4) === 0;
    const [from, to] = [u16(data, 0) + 1, Math.min(u16(data, 2) + 1, LAST_COLUMN)];
    if (isHidden && from <= to) this.hiddenColumns.add(from, to);
  }

  private takeMerges(data: Uint8Array): void {
    for (let i = 0; i < u16(data, 0); i++) {
      if (2 + 8 * i + 8 > data.length) refuseStructure('unexpected-text', 'Workbook');
      const found = range(data, 2 + 8 * i);
      if (found.top !== found.bottom || found.left !== found.right) this.merges.push(found);
      if (this.merges.length > limits.ranges) {
        refuse('too-large', { what: 'ranges', limit: limits.ranges, part: 'Workbook', cell: null });
      }
    }
  }
}
