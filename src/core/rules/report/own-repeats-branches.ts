import { labelsOf } from '../../forms/line-labels';
import { reportRule } from './report-rule';

/** The consolidating body's own file repeats the branches' sums: it is a report already, and none of it is merged. */
export const ownRepeatsBranches = reportRule({
  id: 'own-repeats-branches',
  severity: 'error',
  needs: 'branches',
  check: ({ form, repeated, register }) =>
    repeated
      ? [
          {
            file: repeated.file,
            params: { body: register.bodies.consolidating.id, lines: labelsOf(form, repeated.lines) },
          },
        ]
      : [],
});
