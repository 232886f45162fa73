import type { ReadCell } from '../appendix';
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

const LINK_TO_ANOTHER_FILE = /\[[^\]]+\]/;

export const formulaFigure = rule({
  id: 'formula-figure',
  severity: 'note',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.formula !== undefined && !isUncalculated(result) && !LINK_TO_ANOTHER_FILE.test(result.formula)
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
      result.formula !== undefined && LINK_TO_ANOTHER_FILE.test(result.formula)
        ? [{ code, at: result.at, params: { formula: result.formula, raw: result.raw } }]
        : [],
    ),
});
