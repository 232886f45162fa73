/** A total told behind its parts: "… là 22.926 đoàn viên; … là 3.090; tổng số đoàn viên là 26.016". */
import { compare, divide, isZero, subtract, type Decimal } from '../../core/figures/decimal';
import { containsWords, labelKey } from '../../core/text';
import { sameSentence, type Claim } from '../claims/claim';
import { countedThing } from '../claims/counted';
import { sumOf } from './add-up';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

/** Words of a total, and how far (as a part of it) the figures before it may lie from it and still be meant as its parts. */
const TOTALS: readonly { readonly words: string; readonly near: Decimal }[] = [
  { words: labelKey('tổng cộng'), near: '0.5' },
  { words: labelKey('cộng lại'), near: '0.5' },
  { words: labelKey('tổng số'), near: '0.1' },
];
const NEAREST_WORDS = 8;
const MOST_PARTS = 12;
/** So many figures back, and no further, whatever a file holds. */
const FARTHEST = 40;
const PLACES = 4;

function nearOf({ before }: Claim): Decimal | null {
  const words = before.split(' ').slice(-NEAREST_WORDS).join(' ');
  return TOTALS.find((one) => containsWords(words, one.words))?.near ?? null;
}

/** "đoàn viên thuộc các đơn vị Trung ương là 3.090" counts members, whatever stands between. */
function countsThe(thing: string | null, claim: Claim): boolean {
  const other = countedThing(claim);
  if (thing === null || other === null || other === thing) return true;
  return claim.noun === '' && containsWords(claim.before, thing);
}

/** The figures before it, nearest last, that stand where it stands and count the same. */
function figuresBefore(total: Claim, at: number, claims: readonly Claim[]): Claim[] {
  const thing = total.kind === 'money' ? null : countedThing(total);
  const found: Claim[] = [];
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST) && found.length < MOST_PARTS; i -= 1) {
    const one = claims[i];
    if (!one || !sameSentence(one, total)) break;
    const isFigure = one.kind === total.kind && one.role === 'figure' && one.group === total.group;
    if (isFigure && countsThe(thing, one) && one.approximation === null && valueOf(one) !== null) found.unshift(one);
  }
  return found;
}

function judge(
  total: Claim,
  at: number,
  claims: readonly Claim[],
  inLists: ReadonlySet<number>,
): FoundInText<'total-behind'>[] {
  const [value, near] = [valueOf(total), nearOf(total)];
  const isTotal = (total.kind === 'count' || total.kind === 'money') && total.role === 'figure';
  if (!isTotal || value === null || near === null || isZero(value) || total.approximation !== null) return [];
  const before = figuresBefore(total, at, claims);
  const sums = before.slice(0, -1).map((_, from) => before.slice(from));
  if (sums.some((parts) => compare(sumOf(parts), value) === 0)) return [];
  const away = (parts: readonly Claim[]): Decimal => subtract(sumOf(parts), value).replace('-', '');
  const [nearest] = sums
    .filter((parts) => parts.every(({ id }) => !inLists.has(id)))
    .sort((a, b) => compare(away(a), away(b)));
  if (!nearest || compare(divide(away(nearest), value, PLACES), near) > 0) return [];
  const sum = sumOf(nearest);
  const parts = nearest.map(({ text }) => text);
  return [{ at: placeOf(total), params: { total: total.text, parts, sum, difference: subtract(sum, value) } }];
}

export const totalBehind: NarrativeCheck<'total-behind'> = {
  id: 'total-behind',
  severity: 'warning',
  find: ({ claims, partsLists }: CheckContext) => {
    // What is told as a part of another figure is no part beside it.
    const inLists = new Set(partsLists.flatMap(({ parts }) => parts.map(({ id }) => id)));
    return claims.flatMap((total, at) => judge(total, at, claims, inLists));
  },
};
