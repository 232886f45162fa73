import { isZero } from '../figures/decimal';
import { sectionOf } from '../form';
import { blankBesideOther } from './amount-without-count';
import { isBlankForm } from './nothing-filled-in';
import { isAsked, linesOf, rule, writtenRate, type AppendixContext, type Line } from './rule';

/** What somebody wrote for the rate of nothing; empty where there is none, or another rule tells it. */
function rateOfNothing(context: AppendixContext, { entry }: Line): string {
  const rate = writtenRate(context, entry);
  if (rate?.reading.state !== 'value' || isZero(rate.reading.value)) return '';
  return sectionOf(context.form, entry.code)?.targets === false ? '' : rate.raw;
}

export const blankFigure = rule({
  id: 'blank-figure',
  severity: 'warning',
  needs: 'appendix',
  check: (context) => {
    // Of a form that nobody filled in, one finding is enough.
    if (isBlankForm(context.appendix)) return [];
    const toldBeside = blankBesideOther(context);
    return linesOf(context)
      .filter(
        ({ indicator, entry: { result, astray } }) =>
          isAsked(context, indicator) &&
          !toldBeside.has(indicator.code) &&
          result.reading.state === 'blank' &&
          !result.covered &&
          astray === null,
      )
      .map((line) => {
        const { code, result } = line.entry;
        const params = { label: line.indicator.label, rate: rateOfNothing(context, line) };
        return { code, at: result.at, params };
      });
  },
});
