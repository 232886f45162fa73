/** A function that lives in cells, whatever the host: Excel and the browser grid both register these. */
import { problem, type CellProblem } from '../core/figures/cell-problem';
import type { Cell } from '../core/workbook';
import { cellOf, matrixOf, type CellInput, type Matrix } from './cells';

/** One cell of what a function gives back; "" and "-" are texts like any other. */
export type Answer = number | string | boolean | CellProblem;

export interface Parameter {
  readonly name: string;
  readonly optional: boolean;
  /** cells: one cell, or a range whose every cell gets its answer; range: a whole table; setting: one value. */
  readonly takes: 'cells' | 'range' | 'setting';
}

export interface CellFunction<Id extends string = string> {
  readonly id: Id;
  readonly parameters: readonly Parameter[];
  /** Arguments in the order of the parameters, each a value or a matrix; never throws for anything a cell can hold. */
  readonly compute: (...args: readonly CellInput[]) => Matrix<Answer>;
}

export function isProblem(answer: Answer): answer is CellProblem {
  return typeof answer === 'object';
}

function parameter(takes: Parameter['takes'], written: string): Parameter {
  const optional = written.startsWith('[');
  return { name: optional ? written.slice(1, -1) : written, optional, takes };
}

/** "result" is a parameter, "[decimals]" one that may be left out. */
export const cells = (name: string): Parameter => parameter('cells', name);
export const range = (name: string): Parameter => parameter('range', name);
export const setting = (name: string): Parameter => parameter('setting', name);

/** The cell at a place; a range of one row, one column or one cell serves every row or column. */
function at(matrix: Matrix<CellInput>, row: number, column: number): Cell | null {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return cellOf(line?.length === 1 ? line[0] : line?.[column]);
}

/** One answer for every cell of ranges laid side by side. */
export function spill(
  args: readonly CellInput[],
  answer: (...row: readonly (Cell | null)[]) => Answer,
): Matrix<Answer> {
  const all = args.map(matrixOf);
  const rows = Math.max(...all.map((one) => one.length));
  const columns = Math.max(...all.map((one) => one[0]?.length ?? 0));
  const fits = (size: number, whole: number): boolean => size === 1 || size === whole;
  if (!all.every((one) => fits(one.length, rows) && fits(one[0]?.length ?? 0, columns)))
    return [[problem('sizes-differ', null)]];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => answer(...all.map((one) => at(one, row, column)))),
  );
}
