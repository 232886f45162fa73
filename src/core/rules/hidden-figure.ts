import type { FigureReading } from '../figure';
import { linesOf, rule } from './rule';

/** A dash in a hidden row is no figure: branches hide the lines that they have nothing for. */
const hasFigure = ({ state }: FigureReading): boolean => state === 'value' || state === 'unclear';

export const hiddenFigure = rule({
  id: 'hidden-figure',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context)
      .filter(({ entry: { result } }) => result.hidden && hasFigure(result.reading))
      .map(({ entry: { code, result } }) => ({ code, at: result.at, params: { raw: result.raw } })),
});
