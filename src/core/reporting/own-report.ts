/** A report of ours is known again by its sheets, in whichever language it was written. */
import type { Workbook } from '../workbook';

type SheetNames = Readonly<Record<'form' | 'branches' | 'findings' | 'sources', string>>;

/** What a report's four sheets are called. */
export const reportSheetNames: Readonly<Record<'vi' | 'en', SheetNames>> = {
  vi: { form: 'Phụ lục', branches: 'Theo đơn vị', findings: 'Lưu ý', sources: 'Nguồn số liệu' },
  en: { form: 'Appendix', branches: 'By branch', findings: 'Findings', sources: 'Sources' },
};

/** The sheet with a written report held against the form: a report may have it besides, and so may any other workbook. */
export const comparisonSheetNames: Readonly<Record<'vi' | 'en', string>> = { vi: 'Đối chiếu', en: 'Comparison' };

/** Whether the workbook is a consolidated report of ours: it has all four sheets. */
export function isOwnReport({ sheets }: Pick<Workbook, 'sheets'>): boolean {
  const names = new Set(sheets.map(({ name }) => name.normalize('NFC').trim()));
  return Object.values(reportSheetNames).some((report) => Object.values(report).every((name) => names.has(name)));
}
