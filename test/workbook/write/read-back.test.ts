import { readsBackDifferently } from '../../../src/workbook/write';
import { read, rowsOf } from './opened';
import { branchIds, form, ownId, received, register, reportOf, usualFigures, written } from './submitted';

test('a sum of more digits than Excel keeps is written in full, and reads back so', async () => {
  const most = { 'I.1': '999999999999999', 'VII.4.amount': '999999999' };
  const files = [
    ...branchIds.map((id) => received(id, { ...usualFigures(id), ...most })),
    received(ownId, usualFigures(ownId)),
  ];
  const report = reportOf(files);
  const workbook = read(await written(report));
  expect(report.lines.find(({ code }) => code === 'I.1')?.result).toBe('10999999999999989');
  expect(rowsOf(workbook, 'Phụ lục').flat()).toContain('10999999999999989');
  const options = { form, register, language: 'vi', sentence: () => '', faultSentence: () => '' } as const;
  expect(readsBackDifferently(workbook, report, options)).toBeNull();
});
