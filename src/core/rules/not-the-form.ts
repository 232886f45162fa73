import { workbookRule } from './rule';

export const notTheForm = workbookRule({
  id: 'not-the-form',
  severity: 'error',
  needs: 'workbook',
  check: ({ reading, form }) =>
    reading.status === 'not-the-form' && reading.sheets.length > 0
      ? [{ params: { sheets: reading.sheets, title: form.title } }]
      : [],
});
