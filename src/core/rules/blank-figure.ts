import { isAsked, linesOf, rule } from './rule';

export const blankFigure = rule({
  id: 'blank-figure',
  severity: 'warning',
  check: (context) =>
    linesOf(context)
      .filter(
        ({ indicator, entry: { result } }) =>
          isAsked(context, indicator) && result.reading.state === 'blank' && !result.covered,
      )
      .map(({ indicator, entry: { code, result } }) => ({ code, at: result.at, params: { label: indicator.label } })),
});
