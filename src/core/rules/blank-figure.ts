import { blankBesideOther } from './amount-without-count';
import { isBlankForm } from './nothing-filled-in';
import { isAsked, linesOf, rule } from './rule';

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
      .map(({ indicator, entry: { code, result } }) => ({ code, at: result.at, params: { label: indicator.label } }));
  },
});
