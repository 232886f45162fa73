import { withPartialTotals } from '../../../src/core/reporting/partial-totals';
import type { Appendix } from '../../../src/core/appendix';
import type { Workbook } from '../../../src/core/workbook';
import { readAppendix } from '../../../src/core/read-appendix';
import { bodies, form } from '../../filled-form';
import { read } from '../../workbook/write/opened';
import { reportOf, usualFiles, written } from '../../workbook/write/submitted';

const withoutMuongTe = usualFiles().filter(({ file }) => file !== 'muong-te.xlsx');

function appendixOf(workbook: Workbook): Appendix {
  const reading = readAppendix(workbook, { form, bodies });
  if (reading.status !== 'found') throw new Error('no form');
  return reading.appendix;
}

test('a report that lacks a branch says of each total how many bodies are in it', async () => {
  const workbook = read(await written(reportOf(withoutMuongTe)));
  const { partial = {} } = withPartialTotals(appendixOf(workbook), workbook);
  expect(partial['I.1']).toEqual({ given: 10, asked: 11 });
  // The province's own line is not the branches'.
  expect(partial['VII.1.count']).toBeUndefined();
});

test('a complete report has no such total', async () => {
  const workbook = read(await written(reportOf(usualFiles())));
  const { partial = {} } = withPartialTotals(appendixOf(workbook), workbook);
  expect(Object.values(partial).filter(({ given, asked }) => given >= asked)).toEqual([]);
});

test('"10/11" beside a branch’s own figures says nothing', async () => {
  const report = read(await written(reportOf(withoutMuongTe)));
  const workbook = { ...report, sheets: report.sheets.slice(0, 1) };
  expect(withPartialTotals(appendixOf(workbook), workbook).partial).toBeUndefined();
});
