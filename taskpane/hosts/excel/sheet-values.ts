/** What Excel answers about one sheet → plain data, with the same cells and notices that the file's reader would give. */
import type { Cell, CellRange, Sheet, Span } from '../../../src/core/workbook';
import { CellMaker } from '../../../src/workbook/legacy/cell-maker';
import type { Notices } from '../../../src/workbook/notices';
import { formatOfCode, type NumberFormat } from '../../../src/workbook/parts/number-display';
import { SheetContext, type Tally } from '../../../src/workbook/sheet/context';
import { HiddenSpans } from '../../../src/workbook/sheet/hidden';

type Row = readonly unknown[];

/** The part of a sheet that holds anything; rows and columns count from 0, as in Excel's answers. */
export interface UsedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly Row[];
  readonly valueTypes: readonly Row[];
  readonly formulas: readonly Row[];
  /** Codes in English, whatever the language of Excel. */
  readonly numberFormat: readonly Row[];
}

export interface MergedArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface SheetValues extends Pick<Sheet, 'name' | 'visibility'> {
  /** From top to bottom; none where the sheet is blank. */
  readonly used: readonly UsedCells[];
  readonly merged: readonly MergedArea[];
  readonly rowsHidden: readonly boolean[];
  readonly columnsHidden: readonly boolean[];
}

const formats = new Map<string, NumberFormat>();

/** Few formats fill many cells. */
function formatOf(code: unknown): NumberFormat {
  const text = typeof code === 'string' && code !== 'General' ? code : '';
  const format = formats.get(text) ?? formatOfCode(text);
  formats.set(text, format);
  return format;
}

/** A text that begins with "=" is its own formula to Excel. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}

interface Answer {
  readonly value: unknown;
  readonly valueType: unknown;
  readonly format: NumberFormat;
}

function contentOf(make: CellMaker, at: { row: number; column: number }, { value, valueType, format }: Answer) {
  if (typeof value === 'number') return make.number(at, String(value), format);
  if (typeof value === 'boolean') return make.boolean(value);
  const text = String(value);
  return valueType === 'Error' ? make.error(at, text) : make.text(at, text, null, format.display);
}

function cellsOf(used: UsedCells, make: CellMaker): Cell[] {
  return used.values.flatMap((values, down) =>
    values.flatMap((value, right): Cell[] => {
      const formula = formulaOf(used.formulas[down]?.[right], value);
      if ((value === '' || value === null || value === undefined) && formula === null) return [];
      const at = { row: used.rowIndex + down + 1, column: used.columnIndex + right + 1 };
      const valueType = used.valueTypes[down]?.[right];
      const format = formatOf(used.numberFormat[down]?.[right]);
      const content = contentOf(make, at, { value: value ?? '', valueType, format });
      return [make.place(at, formula === null ? content : make.withFormula(at, content, formula))];
    }),
  );
}

function spansOf(hidden: readonly boolean[]): readonly Span[] {
  const spans = new HiddenSpans();
  hidden.forEach((isHidden, index) => {
    if (isHidden) spans.add(index + 1, index + 1);
  });
  return spans.list;
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: MergedArea): CellRange {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}

export function sheetOfValues(sheet: SheetValues, notices: Notices, tally: Tally): Sheet {
  const { name, visibility, used, merged, rowsHidden, columnsHidden } = sheet;
  // Excel does not say whether it counts days from 1904; only old files of the Mac do.
  const make = new CellMaker(new SheetContext(name, '', null, null, false, notices, tally));
  return {
    name,
    visibility,
    cells: used.flatMap((block) => cellsOf(block, make)),
    merges: merged.map(rangeOf),
    hiddenRows: spansOf(rowsHidden),
    hiddenColumns: spansOf(columnsHidden),
  };
}
