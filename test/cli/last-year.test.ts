import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from './run';

afterAll(removeFolders);

const BRANCH = 'samples/clean/phu-luc-2022-tam-duong.xlsx';
const OTHER = 'samples/clean/phu-luc-2022-sin-ho.xlsx';

function rules(...args: string[]): string[] {
  const { stdout } = thidua('check', BRANCH, '--json', ...args);
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] };
  return files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

test('a branch’s own appendix of last year tells that its figures were carried forward', () => {
  expect(rules('--last-year', OTHER, '--last-year', BRANCH)).toContain('copied-from-last-year');
  expect(rules('--last-year', OTHER)).not.toContain('copied-from-last-year');
});

test('a consolidated report tells it for each branch', () => {
  const report = join(newFolder(), 'nam-truoc.xlsx');
  expect(thidua('merge', 'samples/clean', '--out', report).status).toBe(0);
  expect(rules('--last-year', report)).toContain('copied-from-last-year');
});

test('a file without figures, or none at all, is told by name and nothing is checked', () => {
  for (const path of ['samples/bad/bieu-mau-khac.xlsx', 'samples/bad/khong-phai-bang-tinh.xlsx', 'khong-co.xlsx']) {
    const { status, stdout, stderr } = thidua('check', BRANCH, '--last-year', path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(path);
  }
});

test('a year that no form is there for is answered with those that are', () => {
  const { status, stderr } = thidua('check', BRANCH, '--year', '1999');
  expect(status).toBe(2);
  expect(stderr).toMatch(/1999.*2022, 2023/s);
});

test('a file of the same year, or a later one, is told; one that states an earlier year is not', () => {
  const told = (...args: string[]): string => thidua('check', BRANCH, '--json', ...args).stderr.replace(/\s+/g, ' ');
  expect(told('--last-year', OTHER)).toContain(`“${OTHER}” ghi năm 2022, trong khi đang xem năm 2022`);
  expect(told('--last-year', OTHER, '--year', '2023')).not.toContain('trong khi đang xem');
  const report = join(newFolder(), 'bao-cao.xlsx');
  const merged = thidua('merge', 'samples/clean', '--out', report, '--last-year', OTHER, '--json');
  expect(merged.stderr.replace(/\s+/g, ' ')).toContain('trong khi đang xem năm 2022');
});

test('a folder in place of a file is told in plain words', () => {
  const folder = newFolder();
  for (const option of ['--last-year', '--targets']) {
    const { status, stderr } = thidua('check', BRANCH, option, folder);
    expect(status).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('Đây là một thư mục, không phải tệp.');
  }
});
