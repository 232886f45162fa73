import { ownOnBranchLines, TELLING_LINES } from '../../reporting/repeats-branches';
import { labelsOf } from '../../forms/line-labels';
import { reportRule } from './report-rule';

/** The consolidating body may do a thing or two itself that branches report; figures on many of their lines look like an older report. */
export const ownOnManyBranchLines = reportRule({
  id: 'own-on-branch-lines',
  severity: 'warning',
  needs: 'branches',
  check: ({ form, lines, chosen, register }) => {
    const ownId = register.bodies.consolidating.id;
    const file = chosen.get(ownId)?.counted.file;
    const codes = ownOnBranchLines(form, lines, ownId).map(({ code }) => code);
    return file !== undefined && codes.length >= TELLING_LINES
      ? [{ file, params: { body: ownId, lines: labelsOf(form, codes) } }]
      : [];
  },
});
