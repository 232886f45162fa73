/** A function's answers as a reader of the sheet sees them. */
import { isProblem, type Answer, type CellFunction } from '../../src/cell-functions/cell-function';
import type { CellProblem } from '../../src/core/figures/cell-problem';
import { problemSentence } from '../../src/text/function-sentences';

/** The one answer; a problem by its error: "#N/A". */
export function answer(one: CellFunction, ...args: readonly unknown[]): number | string | boolean {
  const [[only] = [], ...more] = one.compute(...args);
  if (only === undefined || more.length > 0) throw new Error('more or less than one answer');
  return shown(only);
}

export function shown(one: Answer): number | string | boolean {
  return isProblem(one) ? one.error : one;
}

export function answers(one: CellFunction, ...args: readonly unknown[]): (number | string | boolean)[][] {
  return one.compute(...args).map((row) => row.map(shown));
}

export function problemOf(one: CellFunction, ...args: readonly unknown[]): CellProblem {
  const only = one.compute(...args)[0]?.[0];
  if (only === undefined || !isProblem(only)) throw new Error(`the function gave ${String(only)}`);
  return only;
}

/** "#VALUE! “6.958” có thể đọc là …" */
export function said(one: CellFunction, ...args: readonly unknown[]): string {
  const problem = problemOf(one, ...args);
  return `${problem.error} ${problemSentence(problem, 'vi')}`;
}

/** Values one below the other, as a range of one column. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
