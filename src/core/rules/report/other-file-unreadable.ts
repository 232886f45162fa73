import { bodyOfFileName } from '../../reading/find-body';
import { reportRule } from './report-rule';

/** A correction that nobody can read looks like no correction at all: the older figures count. */
export const otherFileUnreadable = reportRule({
  id: 'other-file-unreadable',
  severity: 'warning',
  needs: 'branches',
  check: ({ received, chosen, register }) =>
    received.flatMap(({ file, outcome }) => {
      if (outcome.status !== 'fault') return [];
      const body = bodyOfFileName(file.replace(/^.*\//, ''), register.bodies);
      const counted = body === null ? undefined : chosen.get(body)?.counted.file;
      return body === null || counted === undefined ? [] : [{ file, params: { body, counted, other: file } }];
    }),
});
