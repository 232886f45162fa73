/** What one gift, visit or house costs: evidence for the scale of an amount. The bounds are the form's data. */
import type { Appendix } from '../appendix';
import { compare, divide, isZero, multiply, type Decimal } from './decimal';
import { dongPerUnit, indicatorOf, type Form, type IndicatorCode } from '../form';
import { inDong } from './money';

/** A figure read for certain; null for anything else. */
export function valueOf(appendix: Appendix, code: IndicatorCode): Decimal | null {
  const reading = appendix.entries[code]?.result.reading;
  return reading?.state === 'value' ? reading.value : null;
}

/** The number of people an amount is held against: read for certain, or the only thing an unclear cell can mean. */
export function countForEvidence(appendix: Appendix, code: IndicatorCode): Decimal | null {
  const reading = appendix.entries[code]?.result.reading;
  if (reading?.state === 'value') return reading.value;
  return reading?.state === 'unclear' && reading.candidates.length === 1 ? (reading.candidates[0] ?? null) : null;
}

/** Whole đồng of an amount in the indicator's own measure. */
export function amountInDong(form: Form, code: IndicatorCode, amount: Decimal): Decimal {
  const indicator = indicatorOf(form, code);
  return inDong(amount, (indicator && dongPerUnit(form, indicator)) ?? '1');
}

/** Whether an amount would be plausible for the number of people beside it; null where there is nothing to tell it by. */
export function plausiblePerPerson(
  form: Form,
  appendix: Appendix,
  code: IndicatorCode,
  amount: Decimal,
): boolean | null {
  const bounds = form.moneyPerPerson.find((one) => one.amount === code);
  const count = bounds ? countForEvidence(appendix, bounds.count) : null;
  if (!bounds || count === null || compare(count, '0') <= 0 || isZero(amount)) return null;
  const dong = amountInDong(form, code, amount);
  return compare(dong, multiply(bounds.lowest, count)) >= 0 && compare(dong, multiply(bounds.highest, count)) <= 0;
}

/** Whole đồng for one person, gift or house; null where nobody was given anything. */
export function dongForEach(form: Form, code: IndicatorCode, amount: Decimal, count: Decimal): Decimal | null {
  if (compare(count, '0') <= 0 || compare(amount, '0') <= 0) return null;
  return divide(amountInDong(form, code, amount), count, 0);
}
