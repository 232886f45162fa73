import { linesOf, rule } from './rule';

const LINK_TO_ANOTHER_FILE = /\[[^\]]+\]/;

export const formulaFigure = rule({
  id: 'formula-figure',
  severity: 'note',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.formula !== undefined && !LINK_TO_ANOTHER_FILE.test(result.formula)
        ? [{ code, at: result.at, params: { formula: result.formula, raw: result.raw } }]
        : [],
    ),
});

/** The other file was not sent along: nobody here can tell whether its figure still stands. */
export const linkedFigure = rule({
  id: 'linked-figure',
  severity: 'warning',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result } }) =>
      result.formula !== undefined && LINK_TO_ANOTHER_FILE.test(result.formula)
        ? [{ code, at: result.at, params: { formula: result.formula, raw: result.raw } }]
        : [],
    ),
});
