import { compare, type Decimal } from '../../decimal';
import { indicatorsOf } from '../../form';
import type { ReportLine } from '../../report';
import { isFarFrom, medianOf, withoutSlip } from '../../scale';
import { fitsLine } from '../far-from-last-year';
import { reportRule } from './report-rule';

/** With fewer bodies nobody can say what is usual. */
const ENOUGH_BODIES = 8;

/** What is usually taken for far outside: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993). */
const FAR_OUTSIDE = 3.5;
/** The part of a normal distribution's spread that the median deviation is. */
const MEDIAN_DEVIATION = 0.6745;
/** Where all bodies report nearly the same, a little more is still nothing odd: a quarter up or down. */
const LEAST_DEVIATION = 0.1;

/** Figures differ by factors, so their logarithms are compared; floats, for nothing here is a figure that counts. */
function robustZ(value: Decimal, others: readonly Decimal[]): number {
  const logs = others.map((one) => Math.log10(Number(one))).sort((a, b) => a - b);
  const middle = middleOf(logs);
  const deviation = middleOf(logs.map((one) => Math.abs(one - middle)).sort((a, b) => a - b));
  return (MEDIAN_DEVIATION * Math.abs(Math.log10(Number(value)) - middle)) / Math.max(deviation, LEAST_DEVIATION);
}

function middleOf(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

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
      const median = given.length >= ENOUGH_BODIES ? medianOf(given.map(({ value }) => value)) : null;
      if (median === null) return [];
      const values = given.map(({ value }) => value);
      return given.flatMap(({ body, value, contribution: { source } }) => {
        if (!source || !isFarFrom(value, median) || robustZ(value, values) < FAR_OUTSIDE) return [];
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
