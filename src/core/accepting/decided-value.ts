/** Whether a value that somebody decides on can be a figure of its line at all. */
import { compare, isNegative, type Decimal } from '../figures/decimal';
import { readFigure } from '../figure';
import { dongPerUnit, type Form, type Indicator } from '../form';
import { isDongExact } from '../figures/money';

/** Whole things for a count, no part of a đồng for money, 0 to 100 for a share; nothing negative but what is a net figure, nothing longer than Excel keeps. */
export function isPossibleValue(value: Decimal, form: Form, indicator: Indicator): boolean {
  const { kind } = indicator;
  if (kind === 'judgement' || (isNegative(value) && !indicator.belowZero)) return false;
  if (kind === 'share' && compare(value, '100') > 0) return false;
  const dong = dongPerUnit(form, indicator);
  if (kind === 'money' && dong !== null && !isDongExact(value, dong)) return false;
  // Per cent of a share is written plainly here: 0,5 is half a per cent and nothing else.
  const as = kind === 'share' ? ({ kind: 'rate' } as const) : { kind, ...(dong !== null && { dong }) };
  return readFigure({ type: 'number', value }, as).state === 'value';
}
