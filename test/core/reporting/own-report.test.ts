import { comparisonSheetNames, isOwnReport, reportSheetNames } from '../../../src/core/reporting/own-report';
import { sheetOf, workbookOf } from '../../workbook-of';

const named = (...names: readonly string[]): boolean =>
  isOwnReport(workbookOf(...names.map((name) => sheetOf([['x']], { name }))));

test.each(Object.values(reportSheetNames))('four sheets named %j are a report of ours', (names) => {
  expect(named(...Object.values(names))).toBe(true);
  expect(named(...Object.values(names).reverse(), 'Ghi chép')).toBe(true);
  expect(named(...Object.values(names), ...Object.values(comparisonSheetNames))).toBe(true);
  expect(named(...Object.values(names).map((name) => `${name.normalize('NFD')} `))).toBe(true);
});

test.each([
  [['Phụ lục']],
  [['Phụ lục', 'Lưu ý', 'Nguồn số liệu']],
  [['Phụ lục', 'By branch', 'Lưu ý', 'Nguồn số liệu']],
])('%j is not', (names) => {
  expect(named(...names)).toBe(false);
});
