import { problem } from '../core/figures/cell-problem';
import { dongOf, inUnitsOf } from '../core/figures/money';
import { range, setting, type CellFunction } from './cell-function';
import { matrixOf, settingOf, workbookOf, written } from './cells';
import { asNumber } from './figures';
import { welfareOf } from './welfare-of-range';

export const welfareTotalFunction: CellFunction<'WELFARE_TOTAL'> = {
  id: 'WELFARE_TOTAL',
  parameters: [range('form'), setting('[unit]')],
  compute: (form, unit) => {
    const word = settingOf(unit);
    const dong = word === null ? '1' : dongOf(word.value);
    if (dong === null) return [[problem('unknown-money', written(word))]];
    const sum = welfareOf(workbookOf(matrixOf(form)));
    return [['error' in sum ? sum : asNumber(inUnitsOf(sum.amount, dong))]];
  },
};

export const welfareCountFunction: CellFunction<'WELFARE_COUNT'> = {
  id: 'WELFARE_COUNT',
  parameters: [range('form')],
  compute: (form) => {
    const sum = welfareOf(workbookOf(matrixOf(form)));
    return [['error' in sum ? sum : asNumber(sum.count)]];
  },
};
