import { isOwnTargets } from '../targets/own-targets';
import { workbookRule } from './rule';

export const notTheForm = workbookRule({
  id: 'not-the-form',
  severity: 'error',
  needs: 'workbook',
  check: ({ reading, form, workbook }) =>
    reading.status === 'not-the-form' && reading.sheets.length > 0 && !isOwnTargets(workbook)
      ? [
          {
            // Another year's form would have been found as well.
            params: { sheets: reading.sheets, title: form.title.replace(/\s+NĂM \d{4}$/u, '') },
          },
        ]
      : [],
});
