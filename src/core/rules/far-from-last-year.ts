import { dongPerUnit, type Form, type Indicator } from '../form';
import { compare, isWhole, multiply, type Decimal } from '../figures/decimal';
import { isDongExact } from '../figures/money';
import { isFarFrom, withoutSlip } from '../figures/scale';
import { linesOf, rule } from './rule';

/** Whether a figure can stand in its line: whole things, whole đồng. */
export function fitsLine(form: Form, indicator: Indicator, value: Decimal): boolean {
  const dong = dongPerUnit(form, indicator);
  return dong === null ? isWhole(value) : isDongExact(value, dong);
}

/** Where many are counted, ten times as many is a zero too many; few may well become ten times as many. */
const MANY: Decimal = '100';

function isZeroAstray({ kind }: Indicator, value: Decimal, before: Decimal): boolean {
  const [less, more] = compare(value, before) < 0 ? [value, before] : [before, value];
  return (
    kind === 'count' && compare(less, '0') > 0 && compare(more, MANY) >= 0 && compare(more, multiply(less, '10')) >= 0
  );
}

/** A hundred times last year's figure, or a hundredth: nearly always a separator or a unit that slipped; of many, ten times. */
export const farFromLastYear = rule({
  id: 'far-from-last-year',
  severity: 'warning',
  needs: 'last-year',
  check: (context) =>
    linesOf(context).flatMap(({ indicator, entry: { code, result } }) => {
      const before = context.lastYear[code];
      if (before === undefined || indicator.aggregate !== 'sum' || result.reading.state !== 'value') return [];
      // Under a code that asks for something else since then, the two are not to be compared.
      const { value } = result.reading;
      if (indicator.changed !== undefined) return [];
      if (!isFarFrom(value, before) && !isZeroAstray(indicator, value, before)) return [];
      const meant = withoutSlip(value, before);
      return [
        {
          code,
          at: result.at,
          params: { raw: result.raw, value, before },
          ...(meant !== null && fitsLine(context.form, indicator, meant) && { mend: { value: meant, certain: false } }),
        },
      ];
    }),
});
