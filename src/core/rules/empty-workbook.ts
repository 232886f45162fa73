import { workbookRule } from './rule';

export const emptyWorkbook = workbookRule({
  id: 'empty-workbook',
  severity: 'error',
  needs: 'workbook',
  check: ({ reading }) => (reading.status === 'not-the-form' && reading.sheets.length === 0 ? [{ params: {} }] : []),
});
