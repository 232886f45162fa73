/** The values that stand in a workbook's cells, as a function in a cell is given them. */
import { cellRef, parseCellRange } from '../core/sheets/cell-ref';
import type { Cell, CellRange, Workbook } from '../core/workbook';
import { formulaTokens } from '../core/sheets/formula-tokens';

export interface Reference {
  readonly sheet: string;
  readonly range: CellRange;
  /** What stands before the cell's name, with its "!"; empty where the formula names no sheet. */
  readonly prefix: string;
}

/** More cells than any form has: beyond, nothing is calculated. */
const MOST_CELLS = 20_000;

/** A cell or a range of cells and nothing else; null for any other expression. */
export function referenceOf(expression: string, ownSheet: string): Reference | null {
  const tokens = formulaTokens(expression);
  const bang = tokens.findIndex(({ text }) => text === '!');
  const named = bang === 1 ? tokens[0] : undefined;
  if (bang > 1 || (bang === 1 && named?.kind !== 'sheet' && named?.kind !== 'word')) return null;
  const prefix = named === undefined ? '' : `${named.text}!`;
  const sheet = named?.kind === 'sheet' ? named.text.slice(1, -1).replaceAll("''", "'") : (named?.text ?? ownSheet);
  const rest = expression.slice(prefix.length);
  const range = /^\$?[A-Za-z]{1,3}\$?\d+(:\$?[A-Za-z]{1,3}\$?\d+)?$/.test(rest) ? parseCellRange(rest) : null;
  if (range === null || (range.bottom - range.top + 1) * (range.right - range.left + 1) > MOST_CELLS) return null;
  return { sheet, range, prefix };
}

export class Values {
  private readonly cells = new Map<string, Cell>();
  private readonly sheets: ReadonlyMap<string, string>;

  constructor({ sheets }: Workbook) {
    this.sheets = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]));
    for (const { name, cells } of sheets)
      for (const cell of cells) this.cells.set(`${name}!${cellRef(cell.row, cell.column)}`, cell);
  }

  hasSheet(name: string): boolean {
    return this.sheets.has(name.toLowerCase());
  }

  at(sheet: string, row: number, column: number): Cell | null {
    return this.cells.get(`${this.sheets.get(sheet.toLowerCase()) ?? sheet}!${cellRef(row, column)}`) ?? null;
  }

  /** From now on the cell has this value. */
  set(sheet: string, cell: Cell): void {
    this.cells.set(`${sheet}!${cellRef(cell.row, cell.column)}`, cell);
  }
}
