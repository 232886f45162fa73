import { linesOf, rule } from './rule';

/** Somebody crossed it out and left it there: it counts until somebody takes it away. */
export const struckOutFigure = rule({
  id: 'struck-out-figure',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.struck && result.reading.state === 'value' ? [{ code, at: result.at, params: { raw: result.raw } }] : [],
    ),
});
