/** From cells to figures and back, the same for every function. */
import { problem, type CellProblem } from '../core/figures/cell-problem';
import { isKeptByExcel, type Decimal } from '../core/figures/decimal';
import { readFigure, type FigureAs, type FigureReading } from '../core/figure';
import type { Cell } from '../core/workbook';
import type { Answer } from './cell-function';
import { written } from './cells';

export function isBlank(cell: Cell | null): boolean {
  return readFigure(cell, { kind: 'rate' }).state === 'blank';
}

/** A cell that holds no figure, or more than one. */
export function unclear(cell: Cell | null, reading?: FigureReading): CellProblem {
  if (reading?.state === 'unclear' && reading.why === 'too-many-digits')
    return problem('too-many-digits', written(cell));
  const candidates = reading?.state === 'unclear' ? reading.candidates : [];
  return problem('unclear', { ...written(cell), readings: candidates.map((value) => ({ value, percent: false })) });
}

/** A figure, "-", or the problem with it; a blank cell is `blank`. */
export function figureOr(
  cell: Cell | null,
  blank: 'blank-result' | 'blank-target',
  as: FigureAs = { kind: 'rate' },
): Decimal | '-' | CellProblem {
  const reading: FigureReading = readFigure(cell, as);
  if (reading.state === 'value') return reading.value;
  if (reading.state === 'dash') return '-';
  return reading.state === 'blank' ? problem(blank, null) : unclear(cell, reading);
}

/** A decimal as a number of the workbook, where it can hold it. */
export function asNumber(value: Decimal): Answer {
  return isKeptByExcel(value) ? Number(value) : problem('too-many-digits', { raw: value, isNumber: true });
}
