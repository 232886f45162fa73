import { cellRef, parseCellRange } from '../../core/sheets/cell-ref';
import type { Cell, CellRange } from '../../core/workbook';
import { limits } from '../limits';
import { looksLikeNumber } from '../looks-like-number';
import type { SheetContext } from './context';
import { reachOf, type Reach } from '../../core/sheets/formula-reach';
import { makeCell } from './make-cell';
import type { RawCell } from './raw-cell';

/** What the formulas of one sheet say beyond their results. */
export class Formulas {
  /** Ranges that one array formula fills: their other cells hold its results without saying so. */
  readonly arrays: CellRange[] = [];
  private readonly sharedReach = new Map<string, Reach>();

  constructor(private readonly context: SheetContext) {}

  /** Notes the range of an array formula or a data table, where it is larger than the cell itself. */
  addArray(type: string | null, ref: string | null): void {
    if ((type !== 'array' && type !== 'dataTable') || ref?.includes(':') !== true) return;
    const range = parseCellRange(ref);
    if (range === null) return;
    if (this.arrays.length >= limits.ranges) this.context.over('ranges', limits.ranges);
    this.arrays.push(range);
  }

  /** The cell of a formula: its stored result, or the fact that there is none. */
  finish(raw: RawCell, formula: string, cell: Cell | null): Cell {
    const reach = this.reachOf(raw, formula);
    if (reach !== null) this.context.notice(reach, cellRef(raw.row, raw.column), { formula });
    if (cell === null) {
      this.context.notice('formula-without-value', cellRef(raw.row, raw.column), { formula });
      return makeCell(raw, 'error', '');
    }
    if (cell.type === 'text' && looksLikeNumber(cell.value)) {
      this.context.notice('number-as-text-result', cellRef(raw.row, raw.column), { text: cell.value });
    }
    return cell;
  }

  /** The other cells of a shared formula reach wherever its first one does. */
  private reachOf(raw: RawCell, formula: string): Reach {
    const reach = formula === '' ? null : reachOf(formula);
    if (raw.shared === null) return reach;
    if (formula === '') return this.sharedReach.get(raw.shared) ?? null;
    this.sharedReach.set(raw.shared, reach);
    return reach;
  }
}
