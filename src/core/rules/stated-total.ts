/** A total that the branch added up itself, held against the rows it totals. */
import { add, compare, isNegative, subtract, sum, type Decimal } from '../figures/decimal';
import type { StatedTotal } from '../appendix';
import type { Found } from '../finding';
import { valueOf } from '../figures/money-per-person';
import { inUnitsOf } from '../figures/money';
import { dongPerUnit, indicatorOf } from '../form';
import { labelsOf } from '../forms/line-labels';
import { isConsolidating, rule, type AppendixContext, type TargetContext } from './rule';

type Side = 'count' | 'amount';

/** One total and what it can be the total of, all in the form's measure. */
interface Held {
  readonly total: StatedTotal;
  readonly side: Side;
  readonly stated: Decimal;
  /** The programmes, each once; the rows that tell the same money another way; both together. */
  readonly programmes: Decimal;
  readonly breakdowns: Decimal;
  readonly all: Decimal;
  /** What documents state besides the form's rows. */
  readonly extras: Decimal;
  readonly measure: string;
}

type TotalFacts = {
  total: string;
  stated: Decimal;
  programmes: Decimal;
  all: Decimal;
  /** How much of `all` is there twice if the stated total is right. */
  twice: Decimal;
  difference: Decimal;
  side: 'short' | 'over';
  breakdowns: readonly string[];
  measure: string;
};

/** Null where a row of the sum cannot be read: nobody can tell what it should be. */
function sumOf({ appendix }: AppendixContext, codes: readonly string[]): Decimal | null {
  const isUnclear = codes.some((code) => appendix.entries[code]?.result.reading.state === 'unclear');
  return isUnclear ? null : sum(codes.map((code) => valueOf(appendix, code) ?? '0'));
}

function extrasOf({ form, register, bodyId }: TargetContext, side: Side): Decimal {
  const extras = isConsolidating({ bodyId, register }) ? (register.targets?.welfareExtras ?? []) : [];
  const whole = sum(extras.map((extra) => extra[side]));
  const money = indicatorOf(form, form.welfare.programmes[0]?.amount ?? '');
  return side === 'count' ? whole : inUnitsOf(whole, (money && dongPerUnit(form, money)) ?? '1');
}

/** The side that its words name or, where they name none, the one whose sum is exactly the total. */
function sideOf(context: TargetContext, total: StatedTotal): Side | null {
  if (total.kind !== null) return total.kind;
  const fits = (side: Side): boolean => held(context, total, side).some(({ stated, ...one }) => isEither(stated, one));
  return fits('count') ? 'count' : fits('amount') ? 'amount' : null;
}

function isEither(stated: Decimal, { programmes, all }: Pick<Held, 'programmes' | 'all'>): boolean {
  return compare(stated, programmes) === 0 || compare(stated, all) === 0;
}

function held(context: TargetContext, total: StatedTotal, side: Side): Held[] {
  const { welfare, measures } = context.form;
  const programmes = sumOf(
    context,
    welfare.programmes.map((one) => one[side]),
  );
  const breakdowns = sumOf(
    context,
    welfare.breakdowns.map((one) => one[side]),
  );
  const stated = total[side];
  const first = indicatorOf(context.form, welfare.programmes[0]?.[side] ?? '');
  const measure = side === 'amount' ? (measures[first?.measure ?? '']?.label ?? '') : '';
  if (stated === null || programmes === null || breakdowns === null) return [];
  const all = add(programmes, breakdowns);
  return [{ total, side, stated, programmes, breakdowns, all, extras: extrasOf(context, side), measure }];
}

function allHeld(context: TargetContext): Held[] {
  return context.appendix.totals.flatMap((total) => {
    const side = sideOf(context, total);
    return side === null ? [] : held(context, total, side);
  });
}

/**
 * Whether adding the breakdown counts anything twice in this form: not where the body reports no figure on the
 * programmes that only the consolidating body runs, for then the breakdown is all that it gave.
 */
function countsTwice(context: TargetContext, { side, breakdowns }: Held): boolean {
  const { form, appendix } = context;
  const broken = form.welfare.programmes.filter((one) => indicatorOf(form, one[side])?.reporters === 'self');
  return compare(breakdowns, '0') > 0 && broken.some((one) => compare(valueOf(appendix, one[side]) ?? '0', '0') > 0);
}

function found(context: TargetContext, one: Held): Found<TotalFacts> {
  const { total, side, stated, programmes, all, measure } = one;
  const difference = subtract(stated, programmes);
  const twice = countsTwice(context, one) ? subtract(all, stated) : '0';
  const codes = context.form.welfare.breakdowns.map((breakdown) => breakdown[side]);
  return {
    at: total.at,
    params: {
      total: total.text,
      stated,
      programmes,
      all,
      twice: isNegative(twice) ? '0' : twice,
      difference: difference.replace('-', ''),
      side: isNegative(difference) ? 'over' : 'short',
      breakdowns: labelsOf(context.form, codes),
      measure,
    },
  };
}

/** The breakdown added to what it breaks down. */
export const totalCountsTwice = rule({
  id: 'total-counts-twice',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    allHeld(context)
      .filter((one) => countsTwice(context, one) && compare(one.stated, one.all) === 0)
      .map((one) => {
        const { params, ...rest } = found(context, one);
        return { ...rest, params: { ...params, twice: one.breakdowns } };
      }),
});

/** Neither the sum of the rows, nor that with what documents state besides. */
export const totalDiffers = rule({
  id: 'total-differs',
  severity: 'warning',
  needs: 'target',
  check: (context) =>
    allHeld(context)
      .filter((one) => {
        const { stated, programmes, extras, all } = one;
        return ![programmes, add(programmes, extras), all].some((sound) => compare(stated, sound) === 0);
      })
      .map((one) => found(context, one)),
});

/** More than the rows, and documents state the rest: right, and worth knowing why. */
export const totalWithExtras = rule({
  id: 'total-with-extras',
  severity: 'note',
  needs: 'target',
  check: (context) =>
    allHeld(context)
      .filter(
        ({ stated, programmes, extras }) => compare(extras, '0') > 0 && compare(stated, add(programmes, extras)) === 0,
      )
      .map((one) => found(context, one)),
});
