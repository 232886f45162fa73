import { everybody, received, reportOf } from '../../../received-files';

test('what concerns the report goes first, then file by file, each with its file', () => {
  const files = [...everybody({ 'sin-ho': { changes: { 'I.1': { result: null, rate: null } } } })].slice(1);
  const findings = reportOf(files).findings.map(({ about, file, rule }) => [about, file, rule]);
  expect(findings).toEqual([
    ['report', null, 'missing-body'],
    ['submission', 'sin-ho.xlsx', 'blank-figure'],
    ['submission', 'lai-chau.xlsx', 'listed-not-summed'],
  ]);
});

test('a file that does not count has its findings told all the same', () => {
  const findings = reportOf([received({ heading: null, file: 'a.xlsx' })]).findings;
  expect(findings.filter(({ file }) => file === 'a.xlsx').map(({ rule }) => rule)).toEqual(['body-unnamed']);
});

test('eleven branches and the province with nothing wrong are not spoken of', () => {
  expect(reportOf(everybody()).findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
