/** A formula as it reads in another cell: what is not fixed by "$" moves along. */
import { columnName, MAX_COLUMN, MAX_ROW, parseCellRef } from './cell-ref';
import { formulaTokens, type FormulaToken } from './formula-tokens';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

function movedRow(fixed: string, row: number, by: number): string | null {
  const moved = fixed === '$' ? row : row + by;
  return moved >= 1 && moved <= MAX_ROW ? fixed + String(moved) : null;
}

function movedColumn(fixed: string, name: string, by: number): string | null {
  const column = parseCellRef(`${name}1`)?.column;
  if (column === undefined) return null;
  const moved = fixed === '$' ? column : column + by;
  return moved >= 1 && moved <= MAX_COLUMN ? fixed + columnName(moved) : null;
}

/** Null where the reference falls off the sheet. */
function movedCell(text: string, rows: number, columns: number): string | null {
  const [, fixedColumn = '', name = '', fixedRow = '', row = ''] = CELL.exec(text) ?? [];
  const column = movedColumn(fixedColumn, name, columns);
  const moved = movedRow(fixedRow, Number(row), rows);
  return column === null || moved === null ? null : column + moved;
}

/** Whole columns and rows stand on both sides of a ":". */
function isWhole(tokens: readonly FormulaToken[], at: number, shape: RegExp): boolean {
  const is = (index: number): boolean => shape.test(tokens[index]?.text ?? '');
  const colon = (index: number): boolean => tokens[index]?.text === ':';
  return (colon(at + 1) && is(at + 2)) || (colon(at - 1) && is(at - 2));
}

function moved(tokens: readonly FormulaToken[], at: number, rows: number, columns: number): string | null {
  const { kind, text } = tokens[at] ?? { kind: 'sign', text: '' };
  const next = tokens[at + 1]?.text;
  if ((kind !== 'word' && kind !== 'number') || next === '(' || next === '!') return text;
  if (CELL.test(text)) return parseCellRef(text) === null ? text : movedCell(text, rows, columns);
  const [column, row] = [COLUMN.exec(text), ROW.exec(text)];
  if (column && isWhole(tokens, at, COLUMN)) return movedColumn(column[1] ?? '', column[2] ?? '', columns);
  return row && isWhole(tokens, at, ROW) ? movedRow(row[1] ?? '', Number(row[2]), rows) : text;
}

/** Null where a reference would fall off the sheet. */
export function shiftFormula(formula: string, rows: number, columns: number): string | null {
  const tokens = formulaTokens(formula);
  let shifted = '';
  for (let at = 0; at < tokens.length; at++) {
    const text = moved(tokens, at, rows, columns);
    if (text === null) return null;
    shifted += text;
  }
  return shifted;
}
