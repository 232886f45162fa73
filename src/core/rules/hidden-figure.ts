import { linesOf, rule } from './rule';

export const hiddenFigure = rule({
  id: 'hidden-figure',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context)
      .filter(({ entry: { result } }) => result.hidden && result.reading.state !== 'blank')
      .map(({ entry: { code, result } }) => ({ code, at: result.at, params: { raw: result.raw } })),
});
