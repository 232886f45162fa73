import type { Entry } from '../appendix';
import { isZero } from '../figures/decimal';
import type { Found } from '../finding';
import { valueOf } from '../figures/money-per-person';
import type { CellRef } from '../workbook';
import { rule, type AppendixContext } from './rule';

type GivenFacts = {
  raw: string;
  givenCell: CellRef;
  /** What stands in the cell beside it: nothing, "-" or zero. */
  beside: 'blank' | 'dash' | 'value';
};

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
    const full = appendix.entries[pair[given]];
    const empty = appendix.entries[pair[lacking]];
    if (value === null || isZero(value) || !full || !empty || !isNothing(empty) || empty.astray !== null) return [];
    const { state } = empty.result.reading;
    const beside = state === 'unclear' ? 'blank' : state;
    const params = { raw: full.result.raw, givenCell: full.result.at.cell, beside };
    return [{ code: empty.code, at: empty.result.at, params }];
  });
}

/** The lines whose blank result is told beside the figure that goes with it. */
export function blankBesideOther(context: AppendixContext): ReadonlySet<string> {
  const all = [...oneSided(context, 'amount', 'count'), ...oneSided(context, 'count', 'amount')];
  return new Set(
    all.flatMap(({ code, params: { beside } }) => (code !== undefined && beside === 'blank' ? [code] : [])),
  );
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
