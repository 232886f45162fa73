/** Every figure of the draft that `merge --docx` writes agrees with the workbook that was written beside it. */
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from '../cli/run';

afterAll(removeFolders);

interface CompareOut {
  readonly counts: { readonly found: number; readonly agree: number; readonly differ: number };
  readonly claims: readonly {
    readonly text: string;
    readonly sentence: string;
    readonly mark: string;
    readonly verdict: string;
  }[];
  readonly findings: readonly object[];
}

describe.each([
  ['clean', 38],
  ['messy', 38],
  ['published', 30],
])('the draft of the %s set', (set, least) => {
  const folder = newFolder();
  const [xlsx, docx] = [join(folder, 'report.xlsx'), join(folder, 'report.docx')];
  thidua('merge', `samples/${set}`, '--targets', 'samples/targets-2022.json', '--out', xlsx, '--docx', docx);
  const { counts, claims, findings } = JSON.parse(thidua('compare', xlsx, docx, '--json').stdout) as CompareOut;

  test('states no figure that the workbook does not have', () => {
    expect(claims.filter(({ verdict }) => verdict !== 'agrees' && verdict !== 'unlinked')).toEqual([]);
    expect(counts.differ).toBe(0);
    expect(counts.agree).toBeGreaterThanOrEqual(least);
  });

  test('contradicts itself nowhere', () => {
    expect(findings).toEqual([]);
  });
});
