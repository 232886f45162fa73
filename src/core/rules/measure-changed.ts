import type { Entry } from '../appendix';
import { divide, isZero, multiply, type Decimal } from '../figures/decimal';
import { dongOf } from '../figures/money';
import { plausiblePerPerson } from '../figures/money-per-person';
import { dongPerUnit, type Form, type Indicator } from '../form';
import type { Mend } from '../finding';
import { isSlip, labelKey, plainKey } from '../text';
import { linesOf, rule, type AppendixContext, type Line } from './rule';

function wordsOf({ label, also }: Form['measures'][string]): readonly string[] {
  return [label, ...(also ?? [])].map(labelKey);
}

/** Of fewer letters one changed makes another word: "ĐV" and "DN". */
const SHORTEST_FOR_SLIPS = 4;

/** A slip of the hand in the line's own measure is put right, unless it could be one in another measure as well. */
function mendOf({ measures }: Form, indicator: Indicator, { measureAt }: Entry, found: string): Mend | null {
  if (plainKey(found).length < SHORTEST_FOR_SLIPS) return null;
  const key = labelKey(found);
  const meant = Object.entries(measures).filter(([, measure]) => wordsOf(measure).some((word) => isSlip(key, word)));
  const [only, ...others] = meant;
  if (measureAt === undefined || only?.[0] !== indicator.measure || others.length > 0) return null;
  return { value: only[1].label, certain: true, as: 'text', at: measureAt };
}

/** What stands in place of the line's measure; null where that is the form's, or none. */
function otherMeasure({ measures }: Form, { indicator, entry }: Line): string | null {
  const measure = measures[indicator.measure];
  if (!measure || entry.measure === null || entry.measure.trim() === '') return null;
  if (wordsOf(measure).includes(labelKey(entry.measure))) return null;
  // The figure of a blank result, typed under the measure, has a rule of its own.
  return entry.astray !== null && entry.astray.at.cell === entry.measureAt?.cell ? null : entry.measure;
}

/** Nothing, and a zero, are the same in any unit. */
function hasAmount({ entry: { result } }: Line): boolean {
  return result.reading.state === 'unclear' || (result.reading.state === 'value' && !isZero(result.reading.value));
}

/** Whether a line of money stands under another unit than the form's, which says all that can be said of its amount. */
export function isUnderOtherUnit({ form }: Pick<AppendixContext, 'form'>, line: Line): boolean {
  return line.indicator.kind === 'money' && hasAmount(line) && otherMeasure(form, line) !== null;
}

/** The amount in the form's unit, if it was written in the one found and makes sense so; empty otherwise. */
function amountMeant({ form, appendix }: AppendixContext, { indicator, entry }: Line, found: string): Decimal | '' {
  const [from, to] = [dongOf(found), dongPerUnit(form, indicator)];
  const { reading } = entry.result;
  if (from === null || to === null || reading.state !== 'value') return '';
  const meant = divide(multiply(reading.value, from), to, to.length - 1);
  return plausiblePerPerson(form, appendix, entry.code, meant) === true ? meant : '';
}

/** Money under another measure is another amount: "Nghìn đồng" where the form says "Triệu đồng". */
export const moneyMeasureChanged = rule({
  id: 'money-measure-changed',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const { indicator, entry } = line;
      const found = otherMeasure(context.form, line);
      if (found === null || !isUnderOtherUnit(context, line)) return [];
      const mend = mendOf(context.form, indicator, entry, found);
      const printed = context.form.measures[indicator.measure]?.label ?? '';
      const params = { found, printed, meant: mend === null ? amountMeant(context, line, found) : ('' as const) };
      return [{ code: entry.code, at: entry.result.at, params, ...(mend !== null && { mend }) }];
    }),
});

export const measureChanged = rule({
  id: 'measure-changed',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap((line) => {
      const { indicator, entry } = line;
      const found = otherMeasure(context.form, line);
      if (indicator.kind === 'money' || found === null) return [];
      const mend = mendOf(context.form, indicator, entry, found);
      const params = { found, printed: context.form.measures[indicator.measure]?.label ?? '' };
      return [{ code: entry.code, at: entry.result.at, params, ...(mend !== null && { mend }) }];
    }),
});
