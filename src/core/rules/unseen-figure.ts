import { linesOf, rule } from './rule';

/** White on white: who reads the form sees an empty cell, sums take what is in it. */
export const unseenFigure = rule({
  id: 'unseen-figure',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.unseen && result.reading.state === 'value' ? [{ code, at: result.at, params: { raw: result.raw } }] : [],
    ),
});
