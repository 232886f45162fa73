import { compare, type Decimal } from '../../figures/decimal';
import { indicatorsOf } from '../../form';
import type { ReportLine } from '../../report';
import { ENOUGH_TO_COMPARE, isFarFrom, isOutlier, medianOf, withoutSlip } from '../../figures/scale';
import { fitsLine } from '../far-from-last-year';
import { reportRule } from './report-rule';

function above(
  line: ReportLine,
  ownId: string,
): { body: string; value: Decimal; contribution: ReportLine['contributions'][number] }[] {
  return line.contributions.flatMap((contribution) => {
    const { body, value } = contribution;
    return body !== ownId && value !== null && compare(value, '0') > 0 ? [{ body, value, contribution }] : [];
  });
}

/** One body's figure far outside those of all others: a separator or a unit that slipped. */
export const farFromOthers = reportRule({
  id: 'far-from-others',
  severity: 'warning',
  needs: 'branches',
  check: ({ form, lines, register }) =>
    indicatorsOf(form).flatMap((indicator) => {
      const line = indicator.aggregate === 'sum' ? lines.find(({ code }) => code === indicator.code) : undefined;
      const given = line ? above(line, register.bodies.consolidating.id) : [];
      const median = given.length >= ENOUGH_TO_COMPARE ? medianOf(given.map(({ value }) => value)) : null;
      if (median === null) return [];
      const values = given.map(({ value }) => value);
      return given.flatMap(({ body, value, contribution: { source } }) => {
        if (!source || !isFarFrom(value, median) || !isOutlier(value, values)) return [];
        const meant = withoutSlip(value, median);
        return [
          {
            file: source.file,
            code: indicator.code,
            at: { sheet: source.sheet, cell: source.cell },
            params: { body, raw: source.raw, value, median, bodies: given.length },
            ...(meant !== null && fitsLine(form, indicator, meant) && { mend: { value: meant, certain: false } }),
          },
        ];
      });
    }),
});
