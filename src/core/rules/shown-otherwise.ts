import { linesOf, rule } from './rule';

/** The figure that counts is the one stored; whoever typed it saw another, or none. One that is unclear anyhow has its own error. */
export const shownOtherwise = rule({
  id: 'shown-otherwise',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.shown === undefined || result.reading.state !== 'value'
        ? []
        : [{ code, at: result.at, params: { raw: result.raw, shown: result.shown } }],
    ),
});
