/** What is asked of Excel about one sheet, and what it answered. */
import type { Sheet, Visibility } from '../../../src/core/workbook';
import type { SheetValues, UsedCells } from './sheet-values';

/** A report with a thousand branches and the sources of their figures has no more; what lies beyond is other work of the office. */
const LAST_COLUMN = 'ALL';
export const LAST_ROW = 40_000;
/** A form is smaller: beyond, nobody looks for hidden rows and merged cells. */
const FORM = 'A1:CV2000';

const AREAS = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Hidden: 'hidden', VeryHidden: 'very-hidden' };

export type SheetName = Pick<Sheet, 'name' | 'visibility'>;

export function sheetNameOf({ name, visibility }: Excel.Worksheet): SheetName {
  return { name, visibility: VISIBILITIES[visibility] ?? 'visible' };
}

/** Nobody can fill in a form that Excel itself never shows. */
export function canHoldForm({ visibility }: SheetName): boolean {
  return visibility !== 'very-hidden';
}

export interface AskedCells {
  readonly used: Excel.Range;
}

/** Only what is used of these rows comes back. */
export function askCells(sheet: Excel.Worksheet, from: number, to: number): AskedCells {
  const rows = sheet.getRange(`A${String(from)}:${LAST_COLUMN}${String(to)}`);
  const used = rows.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
  return { used };
}

export interface AskedLayout {
  /** Null where this Excel cannot tell. */
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export function askLayout(sheet: Excel.Worksheet, tellsMerged: boolean): AskedLayout {
  const form = sheet.getRange(FORM);
  const merged = tellsMerged ? form.getMergedAreasOrNullObject() : null;
  merged?.load(AREAS);
  return {
    merged,
    rows: form.getRowProperties({ rowHidden: true }),
    columns: form.getColumnProperties({ columnHidden: true }),
  };
}

/** Of more than five million cells Excel tells nothing, and mostly without an error. */
export function isWithheld({ used }: AskedCells): boolean {
  return !used.isNullObject && (used.values as unknown) === null;
}

function usedOf({ used }: AskedCells): UsedCells[] {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, values, valueTypes, formulas, numberFormat } = used;
  return [{ rowIndex, columnIndex, values, valueTypes, formulas, numberFormat }];
}

export function sheetValuesOf(
  sheet: SheetName,
  { merged, rows, columns }: AskedLayout,
  cells: readonly AskedCells[],
): SheetValues {
  return {
    ...sheet,
    used: cells.flatMap(usedOf),
    merged: merged === null || merged.isNullObject ? [] : merged.areas.items,
    rowsHidden: rows.value.map(({ rowHidden }) => rowHidden === true),
    columnsHidden: columns.value.map(({ columnHidden }) => columnHidden === true),
  };
}
