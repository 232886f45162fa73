import { isZero } from '../decimal';
import { valueOf } from '../money-per-person';
import { rule, type AppendixContext } from './rule';

/** Codes of the pairs in which one figure is there and the other is blank, "-" or zero. */
function oneSided(
  context: AppendixContext,
  given: 'count' | 'amount',
  lacking: 'count' | 'amount',
): { code: string; raw: string }[] {
  const { form, appendix } = context;
  return [...form.welfare.programmes, ...form.welfare.breakdowns].flatMap((pair) => {
    const there = valueOf(appendix, pair[given]);
    const other = appendix.entries[pair[lacking]]?.result.reading;
    const empty =
      other && (other.state === 'blank' || other.state === 'dash' || (other.state === 'value' && isZero(other.value)));
    return there !== null && !isZero(there) && empty
      ? [{ code: pair[lacking], raw: appendix.entries[pair[given]]?.result.raw ?? '' }]
      : [];
  });
}

export const amountWithoutCount = rule({
  id: 'amount-without-count',
  severity: 'warning',
  check: (context) =>
    oneSided(context, 'amount', 'count').map(({ code, raw }) => ({
      code,
      at: context.appendix.entries[code]!.result.at,
      params: { raw },
    })),
});

export const countWithoutAmount = rule({
  id: 'count-without-amount',
  severity: 'warning',
  check: (context) =>
    oneSided(context, 'count', 'amount').map(({ code, raw }) => ({
      code,
      at: context.appendix.entries[code]!.result.at,
      params: { raw },
    })),
});
