/** A value that somebody types to decide about a figure: whether it can count, and whether it is far from what is usual. */
import type { Decimal } from '../../src/core/figures/decimal';
import { isPossibleValue } from '../../src/core/accepting/decided-value';
import { indicatorOf, type Form } from '../../src/core/form';
import type { Language } from '../../src/text/language';
import { unusualMoney, type Held, type MoneyForEach } from './merge-view';
import { typedNumber } from './typed-number';

interface Measured {
  /** What the line is counted in; empty where nobody knows. */
  readonly measure: string;
}

export type DecidedValue = Measured &
  (
    | { readonly state: 'empty' | 'no-number' | 'impossible' }
    | { readonly state: 'fine'; readonly value: Decimal }
    | ({ readonly state: 'unusual'; readonly value: Decimal } & MoneyForEach)
  );

export function decidedValue(held: Held, form: Form | null, typed: string, language: Language): DecidedValue {
  const indicator = form && indicatorOf(form, held.finding.code ?? '');
  if (!form || !indicator) return { state: 'impossible', measure: '' };
  const measure = form.measures[indicator.measure]?.label ?? '';
  if (typed.trim() === '') return { state: 'empty', measure };
  const value = typedNumber(typed, language);
  if (value === null) return { state: 'no-number', measure };
  if (!isPossibleValue(value, form, indicator)) return { state: 'impossible', measure };
  const unusual = unusualMoney(held, form, value);
  return unusual ? { state: 'unusual', measure, value, ...unusual } : { state: 'fine', measure, value };
}
