import { copyFileSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from './run';

afterAll(removeFolders);

const BRANCH = 'samples/clean/phu-luc-2022-y-te.xlsx';

test.each(['in the folder that is merged', 'reached by a link'])(
  'a branch’s file %s is never written over',
  (where) => {
    const folder = newFolder();
    const file = join(folder, 'y-te.xlsx');
    copyFileSync(BRANCH, file);
    const out = where.includes('link') ? join(newFolder(), 'report.xlsx') : file;
    if (out !== file) symlinkSync(file, out);
    const { status, stderr } = thidua('merge', folder, '--out', out);
    expect([status, stderr]).toEqual([2, expect.stringContaining('không phải báo cáo của Thi Đua')]);
    expect(readFileSync(file).equals(readFileSync(BRANCH))).toBe(true);
  },
);

test('an earlier report of ours is written over', () => {
  const out = join(newFolder(), 'report.xlsx');
  for (const language of ['vi', 'en'])
    expect(thidua('merge', 'samples/clean', '--out', out, '--lang', language).status).toBe(0);
  expect(thidua('merge', 'samples/clean', '--out', out).status).toBe(0);
});

test('a mistyped folder leaves the earlier report as it was', () => {
  const out = join(newFolder(), 'report.xlsx');
  thidua('merge', 'samples/clean', '--out', out);
  const before = readFileSync(out);
  expect(thidua('merge', 'samples/cleann', '--out', out).status).toBe(2);
  expect(readFileSync(out).equals(before)).toBe(true);
});

test.each(['samples/clean', 'samples/messy'])(
  'a report of %s among the files is refused and changes no total',
  (made) => {
    const folder = newFolder();
    const report = join(folder, 'bao cao.xlsx');
    thidua('merge', made, '--out', report);
    const figures = (...inputs: string[]): unknown => {
      const { stdout } = thidua('merge', ...inputs, '--out', join(newFolder(), 'report.xlsx'), '--json');
      return (JSON.parse(stdout) as { report: { figures: unknown } }).report.figures;
    };
    expect(figures('samples/clean', report)).toEqual(figures('samples/clean'));
    const { status, stdout } = thidua('check', report);
    expect([status, stdout]).toEqual([1, expect.stringContaining('báo cáo tổng hợp do Thi Đua làm ra')]);
  },
);
