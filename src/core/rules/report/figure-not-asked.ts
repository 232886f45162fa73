import { indicatorsOf } from '../../form';
import { reportRule } from './report-rule';

/** A branch's figure on a line that the consolidating body reports itself: summed, but perhaps the same thing twice. */
export const figureNotAsked = reportRule({
  id: 'figure-not-asked',
  severity: 'warning',
  needs: 'branches',
  check: ({ form, lines, register }) => {
    const own = new Set(
      indicatorsOf(form)
        .filter(({ reporters, aggregate }) => reporters === 'self' && aggregate === 'sum')
        .map(({ code }) => code),
    );
    return lines
      .filter(({ code }) => own.has(code))
      .flatMap(({ code, contributions }) =>
        contributions.flatMap(({ body, value, source }) =>
          body !== register.bodies.consolidating.id && value !== null && value !== '0' && source
            ? [{ file: source.file, code, at: { sheet: source.sheet, cell: source.cell }, params: { body, value } }]
            : [],
        ),
      );
  },
});
