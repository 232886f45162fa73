import { sayingOf, type Say } from '../core/amounts-in-words/amount-wording';
import { problem } from '../core/figures/cell-problem';
import { isWhole } from '../core/figures/decimal';
import { readFigure } from '../core/figure';
import type { Cell } from '../core/workbook';
import { cells, setting, spill, type Answer, type CellFunction } from './cell-function';
import { settingOf, written } from './cells';
import { unclear } from './figures';

function wordsOf(cell: Cell | null, say: Say): Answer {
  const reading = readFigure(cell, { kind: 'money', dong: '1' });
  if (reading.state === 'blank') return '';
  if (reading.state === 'dash') return '-';
  if (reading.state === 'unclear') return unclear(cell, reading);
  if (!isWhole(reading.value)) return problem('not-whole', written(cell));
  return say(reading.value);
}

export const amountInWordsFunction: CellFunction<'AMOUNT_IN_WORDS'> = {
  id: 'AMOUNT_IN_WORDS',
  parameters: [cells('amount'), setting('[wording]')],
  compute: (amount, wording) => {
    const words = settingOf(wording);
    const say = sayingOf(words?.value ?? '');
    if (!say) return [[problem('unknown-wording', written(words))]];
    return spill([amount], (cell = null) => wordsOf(cell, say));
  },
};
