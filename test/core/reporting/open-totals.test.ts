import { openTotals, type OpenTotal } from '../../../src/core/reporting/open-totals';
import { form } from '../../filled-form';
import { everybody, received, reportOf } from '../../received-files';

type Files = Parameters<typeof reportOf>[0];

function totals(files: Files, code: string): readonly OpenTotal[] {
  return openTotals(form, reportOf(files), files).get(code) ?? [];
}

const sums = (files: Files, code: string): string[] => totals(files, code).map(({ total }) => total);

test('where every cell counts, no line is open', () => {
  const files = everybody();
  expect(openTotals(form, reportOf(files), files).size).toBe(0);
});

test('one open cell: a total for each of its readings, with all that counts', () => {
  const files = everybody({ 'sin-ho': { changes: { 'VII.2.amount': '140.250' } } });
  expect(sums(files, 'VII.2.amount')).toEqual(['141652.5', '1542.75']);
  expect(totals(files, 'VII.2.amount')[1]).toMatchObject({
    readings: [{ file: 'sin-ho.xlsx', reading: '140.25' }],
    bodies: 11,
  });
});

test('two open cells: a total for each pair of readings', () => {
  const changes = { 'VII.2.amount': '140.250' };
  expect(sums(everybody({ 'sin-ho': { changes }, 'muong-te': { changes } }), 'VII.2.amount')).toHaveLength(4);
});

test('a cell that nobody can read adds nothing, and one alone opens nothing', () => {
  const nobody = { changes: { 'VII.2.amount': 'nhiều' } };
  expect(sums(everybody({ 'sin-ho': nobody }), 'VII.2.amount')).toEqual([]);
  const both = everybody({ 'sin-ho': nobody, 'muong-te': { changes: { 'VII.2.amount': '140.250' } } });
  expect(totals(both, 'VII.2.amount')[1]).toMatchObject({ total: '1402.5', bodies: 10 });
});

test('an amount that money per person blocks is open as it stands and as it was meant', () => {
  const files = [received({ body: 'lai-chau', changes: { 'VII.1.amount': '2,080,840' } })];
  expect(sums(files, 'VII.1.amount')).toEqual(['2080840', '2080.84']);
});

test('a line with so many open cells that nobody could tell is left alone', () => {
  const every = Object.fromEntries(
    [...everybody()].flatMap(({ file }) => [[file.replace('.xlsx', ''), { changes: { 'VII.2.amount': '140.250' } }]]),
  );
  expect(sums(everybody(every), 'VII.2.amount').length).toBeLessThanOrEqual(4096);
});
