import { reportRule } from './report-rule';

/** Every total that asks this body is partial. */
export const missingBody = reportRule({
  id: 'missing-body',
  severity: 'error',
  needs: 'branches',
  check: ({ bodies }) =>
    bodies.filter(({ file, own }) => file === null && !own).map(({ id }) => ({ params: { body: id } })),
});

/** The consolidating body reports by itself what it does directly. */
export const missingOwnSubmission = reportRule({
  id: 'missing-own-submission',
  severity: 'error',
  needs: 'branches',
  check: ({ bodies, form }) =>
    bodies
      .filter(({ file, own }) => file === null && own)
      .map(({ id }) => ({ params: { body: id, title: form.title } })),
});
