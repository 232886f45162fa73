import type { Decimal } from '../../figures/decimal';
import type { Form, IndicatorCode } from '../../form';
import { dongForEach } from '../../figures/money-per-person';
import type { ReportLine } from '../../report';
import { ENOUGH_TO_COMPARE, isFarPerOne, isOutlier, medianOf } from '../../figures/scale';
import { reportRule, type ReportContext } from './report-rule';

interface Given {
  readonly body: string;
  readonly value: Decimal;
  readonly count: Decimal;
  /** Whole đồng. */
  readonly each: Decimal;
  readonly source: NonNullable<ReportLine['contributions'][number]['source']>;
}

type Pair = Form['moneyPerPerson'][number];

/** What one person was given by each branch that gave anything. */
function givenBy({ form, lines, register }: ReportContext, { count, amount }: Pair): Given[] {
  const contributions = (code: IndicatorCode): ReportLine['contributions'] =>
    lines.find((line) => line.code === code)?.contributions ?? [];
  const people = new Map(contributions(count).map(({ body, value }) => [body, value]));
  return contributions(amount).flatMap(({ body, value, source }): Given[] => {
    const counted = people.get(body) ?? null;
    if (body === register.bodies.consolidating.id || value === null || counted === null || !source) return [];
    const each = dongForEach(form, amount, value, counted);
    return each === null ? [] : [{ body, value, count: counted, each, source }];
  });
}

/** One branch's money for one person far from that of all others, though it may be: a zero lost or added in the money or in the people. */
export const moneyUnlikeOthers = reportRule({
  id: 'money-unlike-others',
  severity: 'warning',
  needs: 'branches',
  check: (context) =>
    context.form.moneyPerPerson.flatMap((pair) => {
      const given = givenBy(context, pair);
      const all = given.map(({ each }) => each);
      const median = given.length >= ENOUGH_TO_COMPARE ? medianOf(all, 0) : null;
      if (median === null) return [];
      return given
        .filter(({ each }) => isFarPerOne(each, median) && isOutlier(each, all))
        .map(({ body, value, count, each, source: { file, sheet, cell } }) => ({
          file,
          code: pair.amount,
          at: { sheet, cell },
          params: { body, value, count, each, median, bodies: given.length },
        }));
    }),
});
