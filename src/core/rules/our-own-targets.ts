import { isOwnTargets } from '../targets/own-targets';
import { workbookRule } from './rule';

/** A workbook of targets of ours that lies among the appendices: it is no submission, and has a use of its own. */
export const ourOwnTargets = workbookRule({
  id: 'our-own-targets',
  severity: 'error',
  needs: 'workbook',
  check: ({ reading, workbook }) =>
    reading.status === 'not-the-form' && isOwnTargets(workbook) ? [{ params: {} }] : [],
});
