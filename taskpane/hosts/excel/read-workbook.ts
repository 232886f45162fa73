/** The open workbook, in two questions to Excel: what sheets there are, and what stands in them; a third where texts are in an old encoding. */
import type { OpenWorkbook } from '../../host';
import {
  askCells,
  askLayout,
  canHoldForm,
  isWithheld,
  LAST_ROW,
  sheetNameOf,
  sheetValuesOf,
  type AskedCells,
  type SheetName,
} from './ask-sheet';
import { withFonts } from './fonts';
import { codeOf } from './refusals';
import type { SheetValues } from './sheet-values';
import { workbookOfValues } from './workbook-of-values';

/** Rows asked for at a time, where one answer would be too large. */
const BLOCK = 2_000;
/** A sheet that is all chart, or of old macros: it has no cells, and no question about them is answered. */
const NO_CELLS = 'UnsupportedSheet';
/** What one question about everything may end in, where each sheet by itself can be read. */
const APART = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'OperationCellsExceedLimit', NO_CELLS]);

/** Whether this Excel has what came with a version of its interface. */
type Supports = (version: string) => boolean;

interface Outline extends Pick<OpenWorkbook, 'fileName' | 'style'> {
  readonly sheets: readonly SheetName[];
}

/** How those who type here write numbers; nobody can tell where Excel does not say. */
function styleOf(decimalSeparator: string): OpenWorkbook['style'] {
  if (decimalSeparator === ',') return 'vietnamese';
  return decimalSeparator === '.' ? 'english' : null;
}

async function readOutline(context: Excel.RequestContext, supports: Supports): Promise<Outline> {
  const { workbook, application } = context;
  const { worksheets } = workbook;
  const tellsSeparator = supports('1.11');
  workbook.load('name');
  worksheets.load('items/name,items/visibility');
  if (tellsSeparator) application.load('decimalSeparator');
  await context.sync();
  return {
    sheets: worksheets.items.map(sheetNameOf),
    // Until it is saved, a workbook's name has no ending.
    fileName: /\.\w+$/.test(workbook.name) ? workbook.name : null,
    style: tellsSeparator ? styleOf(application.decimalSeparator) : null,
  };
}

/** Everything in one answer; null where it is too much for one. */
async function readAtOnce(
  context: Excel.RequestContext,
  names: readonly SheetName[],
  supports: Supports,
): Promise<SheetValues[] | null> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name.name);
    return { name, layout: askLayout(sheet, supports('1.13')), cells: askCells(sheet, 1, LAST_ROW) };
  });
  await context.sync();
  if (asked.some(({ cells }) => isWithheld(cells))) return null;
  return asked.map(({ name, layout, cells }) => sheetValuesOf(name, layout, [cells]));
}

async function readBlock(context: Excel.RequestContext, sheet: Excel.Worksheet, from: number): Promise<AskedCells> {
  const cells = askCells(sheet, from, from + BLOCK - 1);
  await context.sync();
  return cells;
}

/** Excel on the web answers with five megabytes at most: large workbooks come in pieces, as many as it takes. */
async function readInBlocks(context: Excel.RequestContext, name: SheetName, supports: Supports): Promise<SheetValues> {
  const sheet = context.workbook.worksheets.getItem(name.name);
  const layout = askLayout(sheet, supports('1.13'));
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  const end = used.isNullObject ? 0 : Math.min(used.rowIndex + used.rowCount, LAST_ROW);
  const blocks: AskedCells[] = [];
  // One after another: the client takes questions asked at once for one.
  for (let from = 1; from <= end; from += BLOCK) blocks.push(await readBlock(context, sheet, from));
  return sheetValuesOf(name, layout, blocks);
}

async function readSheetsInBlocks(
  context: Excel.RequestContext,
  names: readonly SheetName[],
  supports: Supports,
): Promise<SheetValues[]> {
  const values: SheetValues[] = [];
  for (const name of names) {
    try {
      values.push(await readInBlocks(context, name, supports));
    } catch (error) {
      if (codeOf(error) !== NO_CELLS) throw error;
    }
  }
  return values;
}

async function readSheets(
  context: Excel.RequestContext,
  names: readonly SheetName[],
  supports: Supports,
): Promise<SheetValues[]> {
  try {
    const values = await readAtOnce(context, names, supports);
    if (values !== null) return values;
  } catch (error) {
    if (!APART.has(codeOf(error))) throw error;
  }
  return readSheetsInBlocks(context, names, supports);
}

export async function readWorkbook(context: Excel.RequestContext, supports: Supports): Promise<OpenWorkbook> {
  const { sheets, fileName, style } = await readOutline(context, supports);
  const values = await readSheets(context, sheets.filter(canHoldForm), supports);
  return { workbook: await withFonts(context, workbookOfValues(values)), fileName, style };
}
