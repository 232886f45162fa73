/** Sums that are written out: "26.016 = 22.926 + 3.090", "10 nhà x 22.500.000 đồng = 225.000.000 đồng". */
import { add, multiply, subtract, type Decimal } from '../../core/figures/decimal';
import type { Claim } from '../claims/claim';
import { placeOf, valueOf, type CheckContext, type FoundInText, type NarrativeCheck } from './check';

type Operator = '+' | '×' | '=';

const OPERATORS: Readonly<Record<string, Operator>> = { '+': '+', '=': '=', '×': '×', '*': '×', x: '×' };
/** So many words may name what a figure counts, between it and the sign. */
const MOST_WORDS = 3;

/** The sign between two figures; null where something else parts them. */
function operatorBetween(a: Claim, b: Claim, { paragraphs }: CheckContext): Operator | null {
  const between = paragraphs[a.paragraph]?.tokens.slice(a.tokens[1] + 1, b.tokens[0]) ?? [];
  if (a.paragraph !== b.paragraph || between.length === 0 || between.length > MOST_WORDS + 1) return null;
  const last = between.at(-1);
  const others = between.slice(0, -1);
  return others.every(({ kind }) => kind === 'word') ? (OPERATORS[last?.key ?? ''] ?? null) : null;
}

interface Chain {
  readonly figures: readonly Claim[];
  readonly signs: readonly Operator[];
}

function chains(context: CheckContext): Chain[] {
  const all: Chain[] = [];
  let [figures, signs]: [Claim[], Operator[]] = [[], []];
  for (const claim of context.claims) {
    const last = figures.at(-1);
    const sign = last ? operatorBetween(last, claim, context) : null;
    if (sign) signs.push(sign);
    else {
      all.push({ figures, signs });
      [figures, signs] = [[], []];
    }
    figures.push(claim);
  }
  return [...all, { figures, signs }].filter((one) => one.signs.filter((sign) => sign === '=').length === 1);
}

/** Products before sums; null where a figure is not certain. */
function worth(figures: readonly Claim[], signs: readonly Operator[]): Decimal | null {
  let [total, product]: [Decimal, Decimal] = ['0', '1'];
  for (const [index, claim] of figures.entries()) {
    const value = valueOf(claim);
    if (value === null || claim.approximation !== null) return null;
    product = multiply(product, value);
    if (signs[index] === '×') continue;
    [total, product] = [add(total, product), '1'];
  }
  return total;
}

function judge({ figures, signs }: Chain, { paragraphs }: CheckContext): FoundInText<'written-sum'>[] {
  const at = signs.indexOf('=');
  const [left, right] = [figures.slice(0, at + 1), figures.slice(at + 1)];
  const [a, b] = [worth(left, signs.slice(0, at)), worth(right, signs.slice(at + 1))];
  const [first, last] = [figures[0], figures.at(-1)];
  // Nothing is worked out where both sides are one figure, as in "1 xã = 1 điểm".
  if (a === null || b === null || a === b || signs.length < 2 || !first || !last) return [];
  const place = { ...placeOf(first), end: last.end };
  const written = paragraphs[place.paragraph]?.paragraph.text.slice(place.start, place.end) ?? '';
  return [{ at: place, params: { written, left: a, right: b, difference: subtract(a, b) } }];
}

export const writtenSum: NarrativeCheck<'written-sum'> = {
  id: 'written-sum',
  severity: 'error',
  find: (context) => chains(context).flatMap((chain) => judge(chain, context)),
};
