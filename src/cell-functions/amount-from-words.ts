import { amountFromWords } from '../core/amounts-in-words/amount-from-words';
import { problem } from '../core/figures/cell-problem';
import { readFigure } from '../core/figure';
import type { Cell } from '../core/workbook';
import { cells, spill, type Answer, type CellFunction } from './cell-function';
import { written } from './cells';
import { asNumber, isBlank } from './figures';

function numberOf(cell: Cell | null): Answer {
  if (isBlank(cell)) return '';
  if (readFigure(cell, { kind: 'money' }).state === 'dash') return '-';
  const text = cell?.value ?? '';
  const read = amountFromWords(text);
  if (read.state === 'amount') return asNumber(read.value);
  const { why, start, end, readings } = read;
  return problem('not-an-amount', { ...written(cell), why, at: text.slice(start, end), readings });
}

export const amountFromWordsFunction: CellFunction<'AMOUNT_FROM_WORDS'> = {
  id: 'AMOUNT_FROM_WORDS',
  parameters: [cells('words')],
  compute: (words) => spill([words], (cell = null) => numberOf(cell)),
};
