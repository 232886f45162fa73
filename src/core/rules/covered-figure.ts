import { linesOf, rule } from './rule';

export const coveredFigure = rule({
  id: 'covered-figure',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context)
      .filter(({ entry: { result } }) => result.covered)
      .map(({ entry: { code, result } }) => ({ code, at: result.at, params: {} })),
});
