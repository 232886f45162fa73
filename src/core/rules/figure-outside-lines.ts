import type { OutsideFigure } from '../appendix';
import { rule, type AppendixContext } from './rule';

function outside({ appendix }: AppendixContext, besideTitle: boolean): readonly OutsideFigure[] {
  return appendix.outside.filter(({ title }) => (title !== '') === besideTitle);
}

/** A figure in a row without a label: part of the line above, or shifted down from it. That line's figure does not count. */
export const figureOutsideLines = rule({
  id: 'figure-outside-lines',
  severity: 'error',
  needs: 'appendix',
  check: (context) =>
    outside(context, false).flatMap(({ at, raw, below }) =>
      below === null
        ? []
        : [{ at, code: below, params: { raw, above: context.appendix.entries[below]?.label.text ?? '' } }],
    ),
});

/** The same where no line stands above that it could belong to. */
export const figureWithoutLine = rule({
  id: 'figure-without-line',
  severity: 'warning',
  needs: 'appendix',
  check: (context) =>
    outside(context, false).flatMap(({ at, raw, below }) => (below === null ? [{ at, params: { raw } }] : [])),
});

/** A figure beside the title of a section or programme, whose lines stand below it. */
export const figureOnTitle = rule({
  id: 'figure-on-title',
  severity: 'warning',
  needs: 'appendix',
  check: (context) => outside(context, true).map(({ at, raw, title }) => ({ at, params: { raw, title } })),
});
