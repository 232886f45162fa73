import { compare, sum, type Decimal } from '../figures/decimal';
import { indicatorOf, type Form } from '../form';
import { labelOf } from '../forms/line-labels';
import { valueOf } from '../figures/money-per-person';
import { rule } from './rule';

export interface BreakdownAbove {
  readonly code: string;
  readonly value: Decimal;
  readonly total: Decimal;
}

/** Breakdowns larger than all that they can break down; none where a programme has no figure. */
export function breakdownsAbove(
  form: Form,
  figureOf: (code: string) => Decimal | null,
  besides: { readonly count: Decimal; readonly amount: Decimal },
): BreakdownAbove[] {
  return (['count', 'amount'] as const).flatMap((side) => {
    const figures = form.welfare.programmes.map((one) => figureOf(one[side]));
    const known = figures.flatMap((one) => one ?? []);
    if (known.length < figures.length) return [];
    const total = sum([...known, besides[side]]);
    return form.welfare.breakdowns.flatMap((one) => {
      const value = figureOf(one[side]);
      return value !== null && compare(value, total) > 0 ? [{ code: one[side], value, total }] : [];
    });
  });
}

/** In a form that has figures on all programmes: what was given, told by giver, is no more than what was given. */
export const breakdownAboveTotal = rule({
  id: 'breakdown-above-total',
  severity: 'warning',
  needs: 'appendix',
  check: ({ form, appendix }) =>
    breakdownsAbove(form, (code) => valueOf(appendix, code), { count: '0', amount: '0' }).flatMap(
      ({ code, value, total }) => {
        const entry = appendix.entries[code];
        const measure = form.measures[indicatorOf(form, code)?.measure ?? '']?.label ?? '';
        return entry
          ? [{ code, at: entry.result.at, params: { label: labelOf(form, code), value, total, measure } }]
          : [];
      },
    ),
});
