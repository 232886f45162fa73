import { inUnitsOf } from '../../figures/money';
import { dongPerUnit, indicatorOf } from '../../form';
import { labelOf } from '../../forms/line-labels';
import { breakdownsAbove } from '../breakdown-above-total';
import { reportRule } from './report-rule';
import { sum } from '../../figures/decimal';

/** All bodies together: VII.2 tells by giver what the programmes tell by occasion, and cannot be more. */
export const breakdownAboveAll = reportRule({
  id: 'breakdown-above-all',
  severity: 'warning',
  needs: 'branches',
  check: ({ form, lines, register }) => {
    const extras = register.targets?.welfareExtras ?? [];
    const money = indicatorOf(form, form.welfare.programmes[0]?.amount ?? '');
    const dong = (money && dongPerUnit(form, money)) ?? '1';
    const besides = {
      count: sum(extras.map(({ count }) => count)),
      amount: inUnitsOf(sum(extras.map(({ amount }) => amount)), dong),
    };
    // A total that lacks a body is no whole to hold a part against.
    const complete = (code: string): string | null => {
      const line = lines.find((one) => one.code === code);
      return line && line.given === line.asked && line.result !== null && line.result !== '-' ? line.result : null;
    };
    return breakdownsAbove(form, complete, besides).map(({ code, value, total }) => ({
      code,
      params: {
        label: labelOf(form, code),
        value,
        total,
        measure: form.measures[indicatorOf(form, code)?.measure ?? '']?.label ?? '',
      },
    }));
  },
});
