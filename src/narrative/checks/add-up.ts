/** Adding up the parts of a whole: which of the figures behind "trong đó" are parts, and what they come to. */
import { compare, sum, type Decimal } from '../../core/figures/decimal';
import type { Claim } from '../claims/claim';
import { countedThing, isReceiver } from '../claims/counted';
import type { PartsList } from '../claims/parts';
import { valueOf } from './check';

/** Beyond so many parts no subset is looked for. */
const MOST_IN_SUBSETS = 12;

/**
 * The figures that add up to a whole: of what is told in a bracket only what its own part of the sentence does not tell
 * already ("07 cuộc (cấp tỉnh 02 cuộc với 11 đơn vị, cấp huyện 05 cuộc với 19 đơn vị)" is 7 cuộc and 30 đơn vị).
 */
export function outermost(parts: readonly Claim[], level: number): Claim[] {
  const bySegment = new Map<string, Claim[]>();
  for (const part of parts) {
    const key = `${String(part.paragraph)} ${String(part.path[level - 1] ?? 0)}`;
    const list = bySegment.get(key);
    if (list) list.push(part);
    else bySegment.set(key, [part]);
  }
  return [...bySegment.values()].flatMap((list) => {
    const own = list.filter(({ path }) => path.length <= level);
    return own.length > 0 || level > 8 ? own : outermost(list, level + 1);
  });
}

export function sumOf(parts: readonly Claim[]): Decimal {
  return sum(parts.map((part) => valueOf(part) ?? '0'));
}

/** Figures of the same sort as the whole; a figure of which nothing tells what it counts counts the same. */
export function sameSort(whole: Claim, { parts, depth }: PartsList): Claim[] {
  const fitting = parts.filter(({ kind, role }) => kind === whole.kind && (role === 'figure' || role === 'mention'));
  if (whole.kind === 'money') return outermost(fitting, depth);
  const thing = countedThing(whole);
  return outermost(
    fitting.filter((part) => {
      const other = countedThing(part);
      return other === null || thing === null || other === thing;
    }),
    depth,
  );
}

/** An amount of money with the numbers told for it: "10 “Mái ấm Công đoàn” số tiền 225.000.000đ". */
interface Gift {
  readonly amount: Claim;
  readonly counts: readonly Claim[];
}

const isCount = ({ kind, role }: Claim): boolean => kind === 'count' && (role === 'figure' || role === 'mention');

/** Each amount with the counts between it and the amount before; a bracket behind it tells them where nothing else does. */
export function giftsOf({ parts, depth }: PartsList): Gift[] {
  const amounts = outermost(
    parts.filter(({ kind, role }) => kind === 'money' && role === 'figure'),
    depth,
  );
  return amounts.map((amount, index) => {
    const before = amounts[index - 1];
    const after = amounts[index + 1];
    const own = parts.filter(
      (part) =>
        isCount(part) &&
        !isReceiver(part) &&
        part.path.length === amount.path.length &&
        part.id < amount.id &&
        part.id > (before?.id ?? -1) &&
        part.paragraph === amount.paragraph,
    );
    if (own.length > 0) return { amount, counts: own.slice(-1) };
    const inner = parts.filter(
      (part) =>
        isCount(part) &&
        !isReceiver(part) &&
        part.paragraph === amount.paragraph &&
        part.path.length > amount.path.length &&
        part.id > amount.id &&
        part.id < (after?.id ?? Infinity),
    );
    return { amount, counts: inner };
  });
}

/** An amount for which, at its own place or in a bracket behind it, no number is told. */
export function uncountedAmount({ parts }: PartsList): Claim | null {
  const amounts = parts.filter(({ kind, role }) => kind === 'money' && role === 'figure');
  const found = amounts.find((amount, index) => {
    const [before, after] = [amounts[index - 1]?.id ?? -1, amounts[index + 1]?.id ?? Infinity];
    return !parts.some(
      (part) =>
        isCount(part) &&
        !isReceiver(part) &&
        ((part.id > before && part.id < amount.id) ||
          (part.id > amount.id && part.id < after && part.path.length > amount.path.length)),
    );
  });
  return found ?? null;
}

/** Some of the parts, at least two, that make the whole by themselves: the others only tell something more about them. */
export function hasSubset(parts: readonly Claim[], whole: Decimal): boolean {
  if (parts.length > MOST_IN_SUBSETS) return false;
  for (let mask = 3; mask < 1 << parts.length; mask += 1) {
    const chosen = parts.filter((_, index) => (mask >> index) & 1);
    if (chosen.length > 1 && compare(sumOf(chosen), whole) === 0) return true;
  }
  return false;
}
