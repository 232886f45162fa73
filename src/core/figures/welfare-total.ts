/**
 * The year's welfare total: gifts and money over the programmes, each once. Rows that break the same money down
 * another way (VII.2, by giver) are never added: the form says which they are.
 */
import { add, sum, type Decimal } from './decimal';
import { dongPerUnit, indicatorOf, type Form, type IndicatorCode } from '../form';
import { inDong } from './money';
import type { WelfareExtra } from '../register';

export interface WelfareSum {
  /** Gifts, visits and houses: whole things. */
  readonly count: Decimal;
  /** Whole đồng. */
  readonly amount: Decimal;
}

export interface WelfareTotal {
  /** From the form's rows alone. */
  readonly fromForm: WelfareSum;
  /** What documents state besides the form's rows. */
  readonly extras: readonly WelfareExtra[];
  /** Both together. */
  readonly total: WelfareSum;
  /** Rows of the sum in which a figure does not count or was not given: the total lacks it. */
  readonly lacking: readonly IndicatorCode[];
}

/** The value of a figure in the form's own measure; "-" and null add nothing, null is said to be lacking. */
export type FigureOf = (code: IndicatorCode) => Decimal | '-' | null;

export function welfareTotal(form: Form, figureOf: FigureOf, extras: readonly WelfareExtra[] = []): WelfareTotal {
  const lacking: IndicatorCode[] = [];
  const valueOf = (code: IndicatorCode): Decimal => {
    const figure = figureOf(code);
    if (figure === null) lacking.push(code);
    return figure === null || figure === '-' ? '0' : figure;
  };
  const dongValueOf = (code: IndicatorCode): Decimal => {
    const indicator = indicatorOf(form, code);
    return inDong(valueOf(code), (indicator && dongPerUnit(form, indicator)) ?? '1');
  };
  const { programmes } = form.welfare;
  const fromForm = {
    count: sum(programmes.map(({ count }) => valueOf(count))),
    amount: sum(programmes.map(({ amount }) => dongValueOf(amount))),
  };
  const total = {
    count: add(fromForm.count, sum(extras.map(({ count }) => count))),
    amount: add(fromForm.amount, sum(extras.map(({ amount }) => amount))),
  };
  return { fromForm, extras, total, lacking };
}
