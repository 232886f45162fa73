/** From a function's answers to what Excel takes: values, and Excel's own errors with a sentence where it can show one. */
import { isProblem, type Answer, type CellFunction } from '../src/cell-functions/cell-function';
import type { CellError, CellProblem } from '../src/core/figures/cell-problem';
import { problemSentence } from '../src/text/function-sentences';
import { chosenLanguage } from './language';

type ExcelValue = number | string | boolean | CustomFunctions.Error;

function errorCode(error: CellError): CustomFunctions.ErrorCode {
  const { divisionByZero, invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return { '#VALUE!': invalidValue, '#N/A': notAvailable, '#DIV/0!': divisionByZero }[error];
}

function excelError(problem: CellProblem): CustomFunctions.Error {
  const code = errorCode(problem.error);
  // Excel takes a sentence of ours beside #VALUE! and #N/A only.
  return problem.error === '#DIV/0!'
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, problemSentence(problem, chosenLanguage()));
}

function excelValue(answer: Answer): ExcelValue {
  return isProblem(answer) ? excelError(answer) : answer;
}

/** @throws {CustomFunctions.Error} where the one answer is a problem; among several, each has its own cell */
export function inExcel({ compute }: CellFunction, ...args: readonly unknown[]): ExcelValue[][] {
  const answers = compute(...args);
  const only = answers[0]?.[0];
  if (answers.length === 1 && answers[0]?.length === 1 && only !== undefined && isProblem(only)) throw excelError(only);
  return answers.map((row) => row.map(excelValue));
}
