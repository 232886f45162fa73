import { dongPerUnit, type Form, type Indicator } from '../form';
import { isWhole, type Decimal } from '../decimal';
import { isDongExact } from '../money';
import { isFarFrom, withoutSlip } from '../scale';
import { linesOf, rule } from './rule';

/** Whether a figure can stand in its line: whole things, whole đồng. */
export function fitsLine(form: Form, indicator: Indicator, value: Decimal): boolean {
  const dong = dongPerUnit(form, indicator);
  return dong === null ? isWhole(value) : isDongExact(value, dong);
}

/** A hundred times last year's figure, or a hundredth: nearly always a separator or a unit that slipped. */
export const farFromLastYear = rule({
  id: 'far-from-last-year',
  severity: 'warning',
  needs: 'last-year',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) => {
      const before = context.lastYear[code];
      if (before === undefined || indicator.aggregate !== 'sum' || result.reading.state !== 'value') return [];
      // Under a code that asks for something else since then, the two are not to be compared.
      if (indicator.changed !== undefined || !isFarFrom(result.reading.value, before)) return [];
      const meant = withoutSlip(result.reading.value, before);
      return [
        {
          code,
          at: result.at,
          params: { raw: result.raw, value: result.reading.value, before },
          ...(meant !== null && fitsLine(context.form, indicator, meant) && { mend: { value: meant, certain: false } }),
        },
      ];
    }),
});
