import { workbookRule } from './rule';

/**
 * A consolidated report of ours sent in again: merging it would count every branch twice. To the level above, whose
 * register has this body among its branches, the same report is a submission.
 */
export const ourOwnReport = workbookRule({
  id: 'our-own-report',
  severity: 'error',
  needs: 'workbook',
  check: ({ isReport, bodyId, register }) =>
    isReport && (bodyId === null || bodyId === register.bodies.consolidating.id) ? [{ params: {} }] : [],
});
