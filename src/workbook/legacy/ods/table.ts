import { cellRef, MAX_COLUMN, MAX_ROW } from '../../../core/sheets/cell-ref';
import type { Cell, CellRange, Sheet } from '../../../core/workbook';
import { limits } from '../../limits';
import { refuseStructure } from '../../refusal';
import type { SheetContext } from '../../sheet/context';
import { HiddenSpans } from '../../sheet/hidden';
import { checkMerges } from '../../sheet/merges';
import { TABLE } from '../../xml/namespaces';
import type { Scanner } from '../../xml/scanner';
import { CellMaker } from '../cell-maker';
import { readOdsCell, repeatOf, type OdsCell } from './ods-cell';
import { OdsValues } from './ods-values';
import type { OdsStyles } from './styles';

const COLUMN_GROUPS = ['table-columns', 'table-header-columns', 'table-column-group'];
const ROW_GROUPS = ['table-rows', 'table-header-rows', 'table-row-group'];

/** Outright, by a filter, or drawn with no height or width. */
function isHidden(xml: Scanner, styles: OdsStyles): boolean {
  const visibility = xml.attributeIn(TABLE, 'visibility');
  if (visibility === 'collapse' || visibility === 'filter') return true;
  return styles.isFlat(xml.attributeIn(TABLE, 'style-name'));
}

/** Reads one sheet. */
export class TableReader {
  private readonly cells: Cell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new HiddenSpans();
  private readonly hiddenColumns = new HiddenSpans();
  private readonly columnStyles: { readonly to: number; readonly style: string | null }[] = [];
  private readonly values: OdsValues;
  private row = 1;
  private column = 1;

  constructor(
    private readonly xml: Scanner,
    private readonly styles: OdsStyles,
    private readonly context: SheetContext,
  ) {
    this.values = new OdsValues(new CellMaker(context), styles);
  }

  /** Takes in the <table:table> just opened. */
  read(visibility: Sheet['visibility']): Sheet {
    this.readChildren();
    const { cells, merges, hiddenRows, hiddenColumns, context } = this;
    checkMerges(cells, merges, context);
    const { name } = context;
    return { name, visibility, cells, merges, hiddenRows: hiddenRows.list, hiddenColumns: hiddenColumns.list };
  }

  private readChildren(): void {
    const { xml } = this;
    while (xml.nextChild()) {
      if (xml.namespace !== TABLE) xml.skip();
      else if (xml.is(TABLE, 'table-row')) this.readRow();
      else if (xml.is(TABLE, 'table-column')) this.readColumn();
      else if (COLUMN_GROUPS.includes(xml.local) || ROW_GROUPS.includes(xml.local)) this.readChildren();
      else if (xml.is(TABLE, 'table-source') || xml.is(TABLE, 'dde-source')) this.tellSource();
      else xml.skip();
    }
  }

  /** The whole sheet is a copy of one in another file. */
  private tellSource(): void {
    this.context.noticeSheet('external-link', { formula: '' });
    this.xml.skip();
  }

  private readColumn(): void {
    const { xml } = this;
    const to = this.column + repeatOf(xml, 'number-columns-repeated') - 1;
    if (isHidden(xml, this.styles) && this.column <= MAX_COLUMN)
      this.hiddenColumns.add(this.column, Math.min(to, MAX_COLUMN));
    this.columnStyles.push({ to, style: xml.attributeIn(TABLE, 'default-cell-style-name') });
    if (this.columnStyles.length > MAX_COLUMN) refuseStructure('bad-address', xml.part, 'table-column');
    this.column = to + 1;
    xml.skip();
  }

  private readRow(): void {
    const { xml } = this;
    const to = this.row + repeatOf(xml, 'number-rows-repeated') - 1;
    const style = xml.attributeIn(TABLE, 'default-cell-style-name');
    if (isHidden(xml, this.styles) && this.row <= MAX_ROW) this.hiddenRows.add(this.row, Math.min(to, MAX_ROW));
    const written: OdsCell[] = [];
    let column = 1;
    while (xml.nextChild()) {
      if (xml.is(TABLE, 'table-cell') || xml.is(TABLE, 'covered-table-cell')) {
        const cell = readOdsCell(xml, column, this.styles);
        column += cell.repeat;
        if (holdsSomething(cell)) written.push(cell);
      } else xml.skip();
    }
    if (written.length > 0) for (let row = this.row; row <= to; row++) this.place(row, written, style);
    this.row = to + 1;
  }

  private place(row: number, written: readonly OdsCell[], rowStyle: string | null): void {
    for (const cell of written) {
      const last = cell.column + cell.repeat - 1;
      for (let column = cell.column; column <= last; column++) {
        if (row > MAX_ROW || column > MAX_COLUMN) {
          refuseStructure('bad-address', this.xml.part, `${String(row)}, ${String(column)}`);
        }
        this.addMerge(row, column, cell);
        const made = this.values.at({ row, column }, cell, rowStyle ?? this.columnStyle(column));
        if (made !== null) this.cells.push(made);
      }
    }
  }

  private columnStyle(column: number): string | null {
    let low = 0;
    let high = this.columnStyles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.columnStyles[middle]?.to ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return this.columnStyles[low]?.style ?? null;
  }

  private addMerge(row: number, column: number, { rowsSpanned, columnsSpanned }: OdsCell): void {
    if (rowsSpanned === 1 && columnsSpanned === 1) return;
    const [bottom, right] = [row + rowsSpanned - 1, column + columnsSpanned - 1];
    if (bottom > MAX_ROW || right > MAX_COLUMN) {
      this.context.noticeSheet('unreadable-merge', {
        range: `${cellRef(row, column)}:${String(bottom)}, ${String(right)}`,
      });
      return;
    }
    this.merges.push({ top: row, left: column, bottom, right });
    if (this.merges.length > limits.ranges) this.context.over('ranges', limits.ranges);
  }
}

/** Types without a value of their own: such a cell is what its text is. */
const WITHOUT_VALUE = ['', 'void', 'string'];

function holdsSomething({ type, text, formula, rowsSpanned, columnsSpanned }: OdsCell): boolean {
  return text !== '' || formula !== null || !WITHOUT_VALUE.includes(type) || rowsSpanned > 1 || columnsSpanned > 1;
}
