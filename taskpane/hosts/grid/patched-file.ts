/** The file that was opened, with the cells changed that were changed in the grid; everything else in it stays byte for byte. */
import { Model } from '@odoo/o-spreadsheet';
import { cellRef } from '../../../src/core/sheets/cell-ref';
import type { Cell, Workbook } from '../../../src/core/workbook';
import { changedCells, type ChangedCell } from '../../../src/workbook/changed-cells';
import { inflateBrowser } from '../../../src/workbook/inflate-browser';
import { modernFontFor } from '../../../src/workbook/modern-font';
import { DATE, PERCENT, PLAIN } from '../../../src/workbook/parts/number-format';
import type { CellChange, CellContent } from '../../../src/workbook/patch/change';
import { patchWorkbook } from '../../../src/workbook/patch/patch';
import { readWorkbook } from '../../../src/workbook/read';
import type { SaveAnswer } from '../grid-host';
import { serialOfDate } from './cell-content';
import type { OpenedFile } from './opened-file';
import { readModel } from './read-model';
import { differenceIn } from './same-look';

const BLANK: CellContent = { type: 'text', value: '' };

/** As the grid's own file has a formula: in the words that Excel knows, or as a value. Null where it has none there. */
type InFile = (at: ChangedCell['at']) => Cell | null;

function contentOf({ type, value, formula }: Cell): CellContent {
  const content: CellContent = type === 'date' ? { type: 'number', value: serialOfDate(value) } : { type, value };
  return formula === undefined || formula === '' ? content : { ...content, formula };
}

/** The grid knows no fonts: what is typed over a text of an old encoding is Unicode, and its cell's font would not show it. */
function fontOf(inOpened: InFile, at: ChangedCell['at'], { type, formula }: CellContent): { readonly font?: string } {
  const font = type === 'text' && formula === undefined ? modernFontFor(inOpened(at)?.font) : null;
  return font === null ? {} : { font };
}

function changeOf({ at, before, now }: ChangedCell, inFile: InFile, inOpened: InFile): CellChange {
  if (now === null) return { at, content: BLANK };
  const { formula, ...result } = now;
  if (formula !== undefined && formula === before?.formula)
    return { at, content: contentOf(result), keepsFormula: true };
  const cell = formula === undefined ? now : (inFile(at) ?? now);
  const readAs = cell.type === 'date' ? DATE : cell.type !== 'number' ? null : cell.percent ? PERCENT : PLAIN;
  const content = contentOf(cell);
  return { at, content, ...(readAs !== null && { readAs }), ...fontOf(inOpened, at, content) };
}

function finder({ sheets }: Workbook): InFile {
  const cells = new Map<string, Cell>();
  for (const sheet of sheets)
    for (const cell of sheet.cells) cells.set(`${sheet.name}!${cellRef(cell.row, cell.column)}`, cell);
  return ({ sheet, cell }) => cells.get(`${sheet}!${cell}`) ?? null;
}

function cellsOf(bytes: Uint8Array): InFile {
  const read = readWorkbook(bytes, inflateBrowser);
  return read.status === 'read' ? finder(read.workbook) : () => null;
}

/** Null where it cannot be done so: the file is no .xlsx, or more was changed than what stands in its cells. */
export async function patchedFile(
  { bytes, data, isProtected }: OpenedFile,
  model: Model,
  exported: () => Promise<Uint8Array>,
  savedAt: Date,
): Promise<SaveAnswer | null> {
  const opened = new Model(data, { custom: {} });
  const changed = changedCells(readModel(opened), readModel(model));
  if (changed === null) return null;
  const places = new Set(changed.map(({ at }) => `${at.sheet}!${at.cell}`));
  const difference = differenceIn(opened.exportData(), model.exportData(), (sheet, ref) =>
    places.has(`${sheet}!${ref}`),
  );
  if (difference === 'frame' || (difference === 'look' && !isProtected)) return null;
  const hasNewFormula = changed.some(
    ({ before, now }) => now?.formula !== undefined && now.formula !== before?.formula,
  );
  const inFile = hasNewFormula ? cellsOf(await exported()) : (): null => null;
  const inOpened = cellsOf(bytes);
  const patched = patchWorkbook(
    bytes,
    inflateBrowser,
    changed.map((one) => changeOf(one, inFile, inOpened)),
    savedAt,
  );
  if (patched.status !== 'patched' || patched.left.some(({ change }) => change.keepsFormula !== true)) return null;
  const { signatureLost } = patched;
  return {
    status: 'saved',
    bytes: patched.bytes,
    kept: { as: 'opened', lookLeft: difference === 'look', signatureLost },
  };
}
