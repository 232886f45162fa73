/** The samples taken through a year as the README does: targets, forms, the report, and the written report beside it. */
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from '../cli/run';

afterAll(removeFolders);

const folder = newFolder();
const inFolder = (name: string): string => join(folder, name);

test('targets split by the sample base go into the forms of the year', () => {
  const targets = inFolder('chi-tieu-2023.xlsx');
  const base = 'samples/can-cu-giao-chi-tieu.xlsx';
  const split = thidua('allocate', '--year', '2023', '--by', 'members', '--base', base, '--out', targets);
  expect([split.status, split.stderr]).toEqual([0, '']);
  const made = thidua('forms', '--year', '2023', '--targets', targets, '--out', inFolder('forms-2023'));
  expect(made.status).toBe(0);
  expect(made.stdout.match(/đã ghi/g)).toHaveLength(12);
});

test('the sample written report agrees with the clean samples but for the three figures that were changed', () => {
  const report = inFolder('bao-cao-2022.xlsx');
  expect(thidua('merge', 'samples/clean', '--out', report).status).toBe(0);
  const { status, stdout } = thidua('compare', report, 'samples/bao-cao-viet-2022.docx', '--json');
  const { claims, findings, counts } = JSON.parse(stdout) as {
    readonly claims: readonly { text: string; code: string | null; mark: string; verdict: string }[];
    readonly findings: readonly object[];
    readonly counts: object;
  };
  expect(status).toBe(1);
  expect(counts).toMatchObject({ agree: 13, differ: 1, look: 1 });
  expect(claims.filter(({ code, mark }) => code !== null && mark !== '✓')).toMatchObject([
    { text: '10', code: 'I.2', mark: '?' },
    { text: '6.985', code: 'VII.1.count', mark: '≠' },
  ]);
  expect(findings).toHaveLength(1);
});

test('what a report that lacks a branch cannot know is no difference', () => {
  const report = inFolder('bao-cao-thieu.xlsx');
  thidua('merge', 'samples/messy', '--out', report);
  const { stdout } = thidua('compare', report, 'samples/bao-cao-viet-2022.docx', '--json');
  const { claims } = JSON.parse(stdout) as { readonly claims: readonly { code: string | null; verdict: string }[] };
  expect(claims.filter(({ verdict }) => verdict === 'differs')).toMatchObject([{ code: 'VII.1.count' }]);
  expect(claims.filter(({ verdict }) => verdict === 'incomplete').length).toBeGreaterThan(8);
});
