/** A line's figure as it is told beside others: a share with its sign, and an amount with its measure and how much that is. */
import { compare, divide, isWhole, multiply, parseDecimal, type Decimal } from '../../src/core/figures/decimal';
import { dongPerUnit, indicatorOf, type Form } from '../../src/core/form';
import type { PaneContext } from './pane-context';

type Words = Pick<PaneContext, 'texts' | 'number'>;

const BILLION = '1000000000';

/** Text that is no figure ("-", "vững mạnh") stays as it is. */
export function figureWords({ number }: Words, form: Form | null, code: string | null, value: string): string {
  const kind = form && indicatorOf(form, code ?? '')?.kind;
  return number(value) + (kind === 'share' && parseDecimal(value) !== null ? '%' : '');
}

function inBillions({ texts, number }: Words, dong: Decimal): string {
  if (compare(dong, BILLION) < 0) return '';
  const billions = divide(dong, BILLION, 12);
  const [whole = ''] = billions.split('.');
  return ` (${texts.figures.billions(number(whole), isWhole(billions))})`;
}

/** "109.125 triệu đồng (hơn 109 tỷ đồng)": by one mark two readings of a cell look alike, and are a thousand times apart. */
export function amountWords(words: Words, form: Form | null, code: string | null, value: string): string {
  const indicator = form && indicatorOf(form, code ?? '');
  const amount = parseDecimal(value);
  const perUnit = indicator && dongPerUnit(form, indicator);
  if (!indicator || amount === null || perUnit === null) return figureWords(words, form, code, value);
  const { texts, number } = words;
  const measure = form.measures[indicator.measure]?.label ?? '';
  return texts.figures.amount(number(value), measure) + inBillions(words, multiply(amount, perUnit));
}
