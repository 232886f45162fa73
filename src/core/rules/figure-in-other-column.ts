import { linesOf, rule } from './rule';

/** The result is blank, and a figure stands elsewhere in its line: beside the table, or under the measure. */
export const figureInOtherColumn = rule({
  id: 'figure-in-other-column',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    linesOf(context).flatMap(({ entry: { code, result, astray } }) =>
      astray
        ? [
            {
              code,
              at: astray.at,
              params: { raw: astray.raw, due: result.at.cell },
              ...(astray.reading.state === 'value' && {
                mend: { value: astray.reading.value, certain: false, at: result.at },
              }),
            },
          ]
        : [],
    ),
});
