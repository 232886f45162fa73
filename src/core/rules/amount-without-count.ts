import type { Entry } from '../appendix';
import { isZero } from '../decimal';
import type { Found } from '../finding';
import { valueOf } from '../money-per-person';
import { rule, type AppendixContext } from './rule';

type GivenFacts = { raw: string };

/** Blank, "-" or zero. */
export function isNothing({ result: { reading } }: Entry): boolean {
  return reading.state === 'blank' || reading.state === 'dash' || (reading.state === 'value' && isZero(reading.value));
}

/** The pairs of which one figure is there and the other is blank, "-" or zero: found at the empty cell. */
function oneSided(
  { form, appendix }: AppendixContext,
  given: 'count' | 'amount',
  lacking: 'count' | 'amount',
): Found<GivenFacts>[] {
  return [...form.welfare.programmes, ...form.welfare.breakdowns].flatMap((pair) => {
    const value = valueOf(appendix, pair[given]);
    const empty = appendix.entries[pair[lacking]];
    if (value === null || isZero(value) || !empty || !isNothing(empty)) return [];
    return [
      { code: empty.code, at: empty.result.at, params: { raw: appendix.entries[pair[given]]?.result.raw ?? '' } },
    ];
  });
}

export const amountWithoutCount = rule({
  id: 'amount-without-count',
  severity: 'warning',
  needs: 'appendix',
  check: (context) => oneSided(context, 'amount', 'count'),
});

export const countWithoutAmount = rule({
  id: 'count-without-amount',
  severity: 'warning',
  needs: 'appendix',
  check: (context) => oneSided(context, 'count', 'amount'),
});
