import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from './run';

afterAll(removeFolders);

interface CheckOut {
  readonly files: readonly {
    status: string;
    fault: { code: string; message: string } | null;
    findings: readonly { rule: string; message: string }[];
  }[];
}

function check(...args: string[]): CheckOut & { status: number | null } {
  const { stdout, status } = thidua('check', ...args, '--json');
  return { ...(JSON.parse(stdout) as CheckOut), status };
}

test('a sound appendix is answered with 0 and no finding', () => {
  const { status, files } = check('samples/clean/phu-luc-2022-tam-duong.xlsx');
  expect(status).toBe(0);
  expect(files[0]?.findings).toEqual([]);
});

test('a file that is no workbook is answered with one sentence and 2', () => {
  const { status, files } = check('samples/bad/khong-phai-bang-tinh.xlsx');
  expect(status).toBe(2);
  expect(files[0]?.fault?.code).toBe('pdf');
  expect(files[0]?.fault?.message).toMatch(/PDF/);
});

test('an empty file is answered with one sentence and 2', () => {
  const { status, files } = check('samples/bad/rong.xlsx');
  expect(status).toBe(2);
  expect(files[0]?.fault?.code).toBe('empty-file');
});

test('a file that is not there is answered with one sentence and 2', () => {
  const { status, files } = check(join(newFolder(), 'không có.xlsx'));
  expect(status).toBe(2);
  expect(files[0]?.fault?.code).toBe('cannot-open');
});

test('a workbook with another form is answered with one finding and 1', () => {
  const { status, files } = check('samples/bad/bieu-mau-khac.xlsx');
  expect(status).toBe(1);
  expect(files[0]?.findings.map(({ rule }) => rule)).toEqual(['not-the-form']);
});

test('without --json a person reads Vietnamese, or English when asked', () => {
  expect(thidua('check', 'samples/published').stdout).toMatch(/LỖI D37 VII\.3\.amount: “316\.250” có thể đọc là/);
  expect(thidua('check', 'samples/published', '--lang', 'en').stdout).toMatch(
    /ERROR D37 VII\.3\.amount: “316\.250” can be read as/,
  );
});

test('no line is wider than 80 columns', () => {
  const { stdout } = thidua('check', 'samples/messy');
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('control characters in a file’s name do not reach the terminal', () => {
  const path = join(newFolder(), 'a\u001b[31mb.xlsx');
  writeFileSync(path, 'not a workbook');
  expect(thidua('check', path).stdout).not.toContain('\u001b');
});
