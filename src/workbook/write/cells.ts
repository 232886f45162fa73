/** Puts values into cells. The only door to a sheet: text goes in as text, whatever it looks like. */
import type { Cell, Worksheet } from 'exceljs';
import { safeText } from '../safe-text';
import type { CellStyle } from './styles';

export interface NativeFormula {
  /** Without its "=". */
  readonly formula: string;
  /** Its value, so that a program that does not calculate shows the same. */
  readonly result: string | number;
}

export type Content = string | number | NativeFormula | null;

/** exceljs would make a link, a date or a formula of an object; only strings, numbers and our own formulas go in. */
function cellValue(content: Content): Cell['value'] {
  if (content === null || content === '') return null;
  if (typeof content === 'string') return safeText(content);
  if (typeof content === 'number') return content;
  const { formula, result } = content;
  return { formula, result: typeof result === 'string' ? safeText(result) : result };
}

export function put(sheet: Worksheet, row: number, column: number, content: Content, look: CellStyle): void {
  const cell = sheet.getCell(row, column);
  cell.value = cellValue(content);
  cell.style = look;
}

export interface Across {
  readonly from: number;
  readonly to: number;
  /** Last row; the same row where absent. */
  readonly bottom?: number;
}

/** One value over several cells. */
export function putAcross(sheet: Worksheet, row: number, across: Across, content: Content, look: CellStyle): void {
  const { from, to, bottom = row } = across;
  for (let r = row; r <= bottom; r += 1) for (let c = from; c <= to; c += 1) put(sheet, r, c, null, look);
  put(sheet, row, from, content, look);
  if (from !== to || bottom !== row) sheet.mergeCells(row, from, bottom, to);
}

export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
}
