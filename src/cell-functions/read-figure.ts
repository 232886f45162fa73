import { problem } from '../core/figures/cell-problem';
import { isWhole } from '../core/figures/decimal';
import { readFigure, type FigureAs, type FigureReading } from '../core/figure';
import { figureInMeasure, measureLabels } from '../core/figures/measure';
import type { Cell } from '../core/workbook';
import { shippedFamilies } from '../forms/shipped';
import { cells, spill, type Answer, type CellFunction } from './cell-function';
import { written } from './cells';
import { asNumber, isBlank, unclear } from './figures';

/** Where no measure is given: a plain figure, or an amount that says its unit itself and is told in đồng. */
const PLAIN: FigureAs = { kind: 'rate' };
const IN_DONG: FigureAs = { kind: 'money', dong: '1' };

function readPlainly(cell: Cell | null): FigureReading {
  const plain = readFigure(cell, PLAIN);
  return plain.state === 'unclear' && plain.why === 'not-a-number' ? readFigure(cell, IN_DONG) : plain;
}

function figureIn(cell: Cell | null, measure: Cell | null): Answer {
  if (isBlank(cell)) return '';
  const forms = shippedFamilies().flatMap((family) => family.forms);
  const as = isBlank(measure) ? null : figureInMeasure(measure?.value ?? '', forms);
  if (as === null && !isBlank(measure))
    return problem('unknown-measure', { ...written(measure), known: measureLabels(forms) });
  const reading = as ? readFigure(cell, as) : readPlainly(cell);
  if (reading.state === 'blank') return '';
  if (reading.state === 'dash') return '-';
  if (reading.state === 'unclear') return unclear(cell, reading);
  if (as?.kind === 'judgement') return reading.value;
  return as?.kind === 'count' && !isWhole(reading.value)
    ? problem('not-whole', written(cell))
    : asNumber(reading.value);
}

export const readFigureFunction: CellFunction<'READ_FIGURE'> = {
  id: 'READ_FIGURE',
  parameters: [cells('text'), cells('[measure]')],
  compute: (text, measure) => spill([text, measure], (cell = null, word = null) => figureIn(cell, word)),
};
