/** Fonts of texts that may be in an old encoding (TCVN3, VNI): nothing else tells it from Unicode. Of other texts nobody asks. */
import { cellRef } from '../../../src/core/sheets/cell-ref';
import type { Cell, Workbook } from '../../../src/core/workbook';
import { isOldEncoding } from '../../../src/workbook/oddities/old-encoding';

/** Enough for a form that is typed so from top to bottom. */
const MOST_CELLS = 1_000;
/** In a font of the old kind one odd letter is enough; so much is looked at. */
const OLD_FONT = '.VnTime';

interface AskedFont {
  readonly cell: Cell;
  readonly font: Excel.RangeFont;
}

function askFonts(context: Excel.RequestContext, { sheets }: Workbook): readonly AskedFont[] {
  const odd = sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ type, value }) => type === 'text' && isOldEncoding(value, OLD_FONT))
      .map((cell) => ({ name, cell })),
  );
  return odd.slice(0, MOST_CELLS).map(({ name, cell }) => {
    const { font } = context.workbook.worksheets.getItem(name).getRange(cellRef(cell.row, cell.column)).format;
    font.load('name');
    return { cell, font };
  });
}

/** The same workbook, with fonts where they matter: one more question to Excel, and none for most workbooks. */
export async function withFonts(context: Excel.RequestContext, workbook: Workbook): Promise<Workbook> {
  const asked = askFonts(context, workbook);
  if (asked.length === 0) return workbook;
  await context.sync();
  const fonts = new Map(asked.map(({ cell, font }) => [cell, font.name]));
  const named = (cell: Cell): Cell => {
    // A text in several fonts has none.
    const font = fonts.get(cell) ?? '';
    return font === '' ? cell : { ...cell, font };
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(named) })) };
}
