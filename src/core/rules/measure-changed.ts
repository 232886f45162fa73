import type { Indicator } from '../form';
import type { Found } from '../finding';
import { labelKey } from '../text';
import { linesOf, rule, type AppendixContext } from './rule';

type MeasureFacts = { found: string; printed: string };

function changed(context: AppendixContext, concerns: (indicator: Indicator) => boolean): Found<MeasureFacts>[] {
  return linesOf(context).flatMap(({ indicator, entry }) => {
    const measure = context.form.measures[indicator.measure];
    if (!concerns(indicator) || !measure || entry.measure === null || entry.measure.trim() === '') return [];
    const known = [measure.label, ...(measure.also ?? [])].map(labelKey);
    return known.includes(labelKey(entry.measure))
      ? []
      : [{ code: entry.code, at: entry.result.at, params: { found: entry.measure, printed: measure.label } }];
  });
}

/** Money under another measure is another amount: "Nghìn đồng" where the form says "Triệu đồng". */
export const moneyMeasureChanged = rule({
  id: 'money-measure-changed',
  severity: 'error',
  check: (context) => changed(context, ({ kind }) => kind === 'money'),
});

export const measureChanged = rule({
  id: 'measure-changed',
  severity: 'warning',
  check: (context) => changed(context, ({ kind }) => kind !== 'money'),
});
