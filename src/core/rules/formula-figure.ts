import type { ReadCell } from '../appendix';
import { reachOf } from '../sheets/formula-reach';
import { linesOf, rule } from './rule';

/** A formula whose result no program has stored. */
function isUncalculated({ formula, type, raw }: ReadCell): boolean {
  return formula !== undefined && type === 'error' && raw === '';
}

export const uncalculatedFigure = rule({
  id: 'uncalculated-figure',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      isUncalculated(result) ? [{ code, at: result.at, params: { formula: result.formula ?? '' } }] : [],
    ),
});

/** OpenDocument puts cells of the same sheet in brackets too, and tables their columns. */
function isLinked({ formula }: ReadCell): boolean {
  return formula !== undefined && reachOf(formula) === 'external-link';
}

export const formulaFigure = rule({
  id: 'formula-figure',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.formula !== undefined && !isUncalculated(result) && !isLinked(result)
        ? [{ code, at: result.at, params: { formula: result.formula, raw: result.raw } }]
        : [],
    ),
});

/** The other file was not sent along: nobody here can tell whether its figure still stands. */
export const linkedFigure = rule({
  id: 'linked-figure',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.formula !== undefined && isLinked(result)
        ? [{ code, at: result.at, params: { formula: result.formula, raw: result.raw } }]
        : [],
    ),
});
