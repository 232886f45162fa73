import { MAX_COLUMN } from '../../core/sheets/cell-ref';
import type { Cell, CellRange, Sheet, Visibility } from '../../core/workbook';
import { openRoot } from '../package/root';
import { readInteger } from '../parts/values';
import { refuseStructure } from '../refusal';
import { SPREADSHEET } from '../xml/namespaces';
import type { Scanner } from '../xml/scanner';
import { CellReader, isHiddenSize } from './cells';
import type { SheetContext } from './context';
import { coverCells } from './cover';
import { HiddenSpans } from './hidden';
import { checkMerges, readMerges } from './merges';
import { inOrder } from './order';

function readColumns(xml: Scanner, hidden: HiddenSpans): void {
  while (xml.nextChild()) {
    const from = readInteger(xml.attributes.get('min'));
    const to = readInteger(xml.attributes.get('max'));
    const isHidden = isHiddenSize(xml.attributes.get('hidden'), xml.attributes.get('width'));
    const isSpan = from !== null && to !== null && from >= 1 && from <= to && to <= MAX_COLUMN;
    if (xml.is(SPREADSHEET, 'col') && isHidden && isSpan) hidden.add(from, to);
    xml.skip();
  }
}

/** An array formula's other cells hold its results: they are formulas too, though the file does not say so there. */
function markArrays(cells: Cell[], arrays: readonly CellRange[]): void {
  coverCells(cells, arrays, {
    onCell(cell, _range, index) {
      if (cell.formula === undefined) cells[index] = { ...cell, formula: '' };
    },
    onOverlap: () => undefined,
  });
}

/** Reads one worksheet; everything that has no bearing on its values is passed over, yet checked. */
export function readSheetPart(xml: Scanner, visibility: Visibility, context: SheetContext, reader: CellReader): Sheet {
  openRoot(xml, SPREADSHEET, 'worksheet');
  const hiddenColumns = new HiddenSpans();
  const merges: CellRange[] = [];
  let rowsRead = false;
  while (xml.nextChild()) {
    if (xml.is(SPREADSHEET, 'sheetData')) {
      if (rowsRead) refuseStructure('unexpected-element', xml.part, 'sheetData');
      rowsRead = true;
      reader.read(xml);
    } else if (xml.is(SPREADSHEET, 'cols')) readColumns(xml, hiddenColumns);
    else if (xml.is(SPREADSHEET, 'mergeCells')) readMerges(xml, context, merges);
    else xml.skip();
  }
  if (!rowsRead) refuseStructure('missing-part', xml.part, 'sheetData');
  const cells = reader.ordered ? reader.cells : inOrder(reader.cells, context);
  markArrays(cells, reader.formulas.arrays);
  checkMerges(cells, merges, context);
  return {
    name: context.name,
    visibility,
    cells,
    merges,
    hiddenRows: reader.hiddenRows.list,
    hiddenColumns: hiddenColumns.list,
  };
}
