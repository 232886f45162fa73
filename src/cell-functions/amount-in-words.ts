import { amountInEnglishWords } from '../core/amount-in-english-words';
import { amountInWords, type AmountWording } from '../core/amount-in-words';
import { problem } from '../core/cell-problem';
import { isWhole, type Decimal } from '../core/decimal';
import { readFigure } from '../core/figure';
import { labelKey } from '../core/text';
import type { Cell } from '../core/workbook';
import { cells, setting, spill, type Answer, type CellFunction } from './cell-function';
import { settingOf, written } from './cells';
import { unclear } from './figures';

type Say = (dong: Decimal) => string;

const VIETNAMESE = new Map<string, Partial<AmountWording>>(
  (
    [
      ['linh', { link: 'linh' }],
      ['lẻ', { link: 'lẻ' }],
      ['nghìn', { thousand: 'nghìn' }],
      ['ngàn', { thousand: 'ngàn' }],
      ['chẵn', { even: true }],
    ] as const
  ).map(([word, wording]) => [labelKey(word), wording]),
);

/** "lẻ ngàn chẵn": an office's own words; "en": English. Null where a word is not understood. */
function wordingOf(words: Cell | null): Say | null {
  const keys = words === null ? [] : labelKey(words.value).split(' ');
  if (keys.length === 1 && keys[0] === 'en') return amountInEnglishWords;
  let wording: Partial<AmountWording> = {};
  for (const key of keys) {
    const known = VIETNAMESE.get(key);
    if (!known) return null;
    wording = { ...wording, ...known };
  }
  return (dong) => amountInWords(dong, wording);
}

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
    const say = wordingOf(words);
    if (!say) return [[problem('unknown-wording', written(words))]];
    return spill([amount], (cell = null) => wordsOf(cell, say));
  },
};
