/** Parts against their whole: 18 cuộc = 01 + 05 + 12; and a part that is larger than its whole. */
import { compare, isZero, multiply, subtract, type Decimal } from '../../core/figures/decimal';
import type { Claim } from '../claims/claim';
import type { PartsList } from '../claims/parts';
import { giftsOf, hasSubset, sameSort, sumOf, uncountedAmount } from './add-up';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

type Found = FoundInText<'parts-and-whole'>;

interface Sum {
  readonly parts: readonly Claim[];
  readonly uncounted: Claim | null;
}

const isExact = (claim: Claim): boolean => claim.approximation === null && valueOf(claim) !== null;

/** Whether the amounts beside add up; null where there are none. */
function moneyAgrees(list: PartsList): boolean | null {
  const money = list.wholes.find(({ kind }) => kind === 'money');
  const value = money ? valueOf(money) : null;
  if (!money || value === null) return null;
  const parts = sameSort(money, list);
  return parts.length > 1 ? compare(sumOf(parts), value) === 0 : null;
}

/** A number of things with its money: each amount in the list brings its own number, whatever it counts. */
function countsOfGifts(list: PartsList): Sum | null {
  if (!list.wholes.some(({ kind }) => kind === 'money')) return null;
  const gifts = giftsOf(list);
  const counts = gifts.flatMap((gift) => gift.counts);
  if (gifts.length < 2 || counts.length < 2) return null;
  return { parts: counts, uncounted: uncountedAmount(list) };
}

/** Whether a sum that does not agree is worth a word: a list that need not be whole may fall short. */
function matters(difference: Decimal, value: Decimal, parts: readonly Claim[], { completeness }: PartsList): boolean {
  if (compare(difference, '0') > 0) return true;
  // "41 bản, trong đó ký mới 05": what does not make half of it was never meant to make all.
  if (completeness === 'some' || compare(multiply(difference, '-2'), value) > 0) return false;
  return completeness === 'all' || parts.every(({ noun }) => noun === '');
}

/** The parts of a whole that do not make it, and are no part of a list that need not; null where all is well. */
function unequal(whole: Claim, value: Decimal, list: PartsList): Sum | null {
  const same = sameSort(whole, list);
  if (same.length > 1 && (compare(sumOf(same), value) === 0 || hasSubset(same, value))) return null;
  const gifts = whole.kind === 'count' ? countsOfGifts(list) : null;
  const found = gifts ?? { parts: same, uncounted: null };
  if (found.parts.length < 2 || !found.parts.every(isExact)) return null;
  // A part above the whole is told by its own check.
  if (found.parts.some((part) => compare(valueOf(part) ?? '0', value) > 0)) return null;
  const difference = subtract(sumOf(found.parts), value);
  return !isZero(difference) && matters(difference, value, found.parts, list) ? found : null;
}

function judge(whole: Claim, list: PartsList): Found[] {
  const value = valueOf(whole);
  if (value === null || !isExact(whole) || (whole.kind !== 'count' && whole.kind !== 'money')) return [];
  const found = unequal(whole, value, list);
  if (!found) return [];
  const total = sumOf(found.parts);
  const params = {
    whole: whole.text,
    parts: found.parts.map(({ text }) => text),
    sum: total,
    value,
    difference: subtract(total, value),
    moneyAgrees: whole.kind === 'count' ? moneyAgrees(list) : null,
    uncounted: found.uncounted?.text ?? null,
  };
  return [{ at: placeOf(whole), params }];
}

export const partsAndWhole: NarrativeCheck<'parts-and-whole'> = {
  id: 'parts-and-whole',
  severity: 'warning',
  find: ({ partsLists }: CheckContext) =>
    partsLists.flatMap((list) => list.wholes.flatMap((whole) => judge(whole, list))),
};

export const partAboveWhole: NarrativeCheck<'part-above-whole'> = {
  id: 'part-above-whole',
  severity: 'error',
  find: ({ partsLists }) =>
    partsLists.flatMap((list) =>
      list.wholes.flatMap((whole) => {
        const value = valueOf(whole);
        if (value === null || whole.approximation !== null || list.completeness === 'loose') return [];
        return sameSort(whole, list)
          .filter((part) => isExact(part) && compare(valueOf(part) ?? '0', value) > 0)
          .map((part) => ({ at: placeOf(part), params: { whole: whole.text, part: part.text } }));
      }),
    ),
};
