import { achievementRate } from '../core/figures/achievement-rate';
import { problem } from '../core/figures/cell-problem';
import { isZero } from '../core/figures/decimal';
import type { Cell } from '../core/workbook';
import { cells, setting, spill, type Answer, type CellFunction } from './cell-function';
import { settingOf } from './cells';
import { asNumber, figureOr, isBlank } from './figures';

const MOST_DECIMALS = 10;

function decimalsOf(cell: Cell | null): number | null {
  const decimals = cell === null ? 0 : Number(cell.value);
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS ? decimals : null;
}

function rateOf(result: Cell | null, target: Cell | null, decimals: number): Answer {
  if (isBlank(result) && isBlank(target)) return '';
  const assigned = figureOr(target, 'blank-target');
  if (typeof assigned === 'object' || assigned === '-') return assigned;
  if (isZero(assigned)) return problem('zero-target', null);
  const done = figureOr(result, 'blank-result');
  if (typeof done === 'object') return done;
  const rate = achievementRate(done, assigned, decimals);
  return rate === '-' || rate === null ? '-' : asNumber(rate);
}

export const achievementRateFunction: CellFunction<'ACHIEVEMENT_RATE'> = {
  id: 'ACHIEVEMENT_RATE',
  parameters: [cells('result'), cells('target'), setting('[decimals]')],
  compute: (result, target, decimals) => {
    const places = decimalsOf(settingOf(decimals));
    if (places === null) return [[problem('wrong-decimals', { most: MOST_DECIMALS })]];
    return spill([result, target], (one = null, due = null) => rateOf(one, due, places));
  },
};
