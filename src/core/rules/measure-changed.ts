import type { Entry } from '../appendix';
import type { Form, Indicator } from '../form';
import type { Found, Mend } from '../finding';
import { isSlip, labelKey, plainKey } from '../text';
import { linesOf, rule, type AppendixContext } from './rule';

type MeasureFacts = { found: string; printed: string };

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

function changed(context: AppendixContext, concerns: (indicator: Indicator) => boolean): Found<MeasureFacts>[] {
  return linesOf(context).flatMap(({ indicator, entry }) => {
    const measure = context.form.measures[indicator.measure];
    if (!concerns(indicator) || !measure || entry.measure === null || entry.measure.trim() === '') return [];
    if (wordsOf(measure).includes(labelKey(entry.measure))) return [];
    // The figure of a blank result, typed under the measure, has a rule of its own.
    if (entry.astray !== null && entry.astray.at.cell === entry.measureAt?.cell) return [];
    const mend = mendOf(context.form, indicator, entry, entry.measure);
    const params = { found: entry.measure, printed: measure.label };
    return [{ code: entry.code, at: entry.result.at, params, ...(mend !== null && { mend }) }];
  });
}

/** Money under another measure is another amount: "Nghìn đồng" where the form says "Triệu đồng". */
export const moneyMeasureChanged = rule({
  id: 'money-measure-changed',
  severity: 'error',
  needs: 'appendix',
  check: (context) => changed(context, ({ kind }) => kind === 'money'),
});

export const measureChanged = rule({
  id: 'measure-changed',
  severity: 'warning',
  needs: 'appendix',
  check: (context) => changed(context, ({ kind }) => kind !== 'money'),
});
