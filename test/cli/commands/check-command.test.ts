import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from '../run';

afterAll(removeFolders);

interface CheckOut {
  readonly files: readonly {
    status: string;
    fault: { code: string; message: string } | null;
    findings: readonly { rule: string; severity: string; message: string }[];
  }[];
}

function check(...args: string[]): CheckOut & { status: number | null } {
  const { stdout, status } = thidua('check', ...args, '--json');
  return { ...(JSON.parse(stdout) as CheckOut), status };
}

const GRADES = ['  LỖI', '  Cảnh báo', '  Ghi chú'];

function grade(told: string): number {
  return GRADES.indexOf(told);
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

test('forms without a real fault yield no error and no warning, with and without the targets', () => {
  for (const targets of [[], ['--targets', 'samples/targets-2022.json']]) {
    const { status, files } = check('samples/clean', ...targets);
    expect(status).toBe(0);
    expect(files.length).toBeGreaterThan(10);
    const grave = files.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'note'));
    expect(grave).toEqual([]);
  }
});

test('errors stand before warnings and warnings before notes, in words and in JSON', () => {
  const order = ['error', 'warning', 'note'];
  for (const { findings } of check('samples/messy').files) {
    const grades = findings.map(({ severity }) => order.indexOf(severity));
    expect(grades).toEqual([...grades].sort((a, b) => a - b));
  }
  const told = thidua('check', 'samples/published').stdout.match(/^ {2}(?:LỖI|Cảnh báo|Ghi chú)/gm) ?? [];
  expect(told).toEqual([...told].sort((a, b) => grade(a) - grade(b)));
});

test('every error is told in the terminal, however many there are', () => {
  const { files } = check('samples/messy', 'samples/published');
  const errors = files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
  const told = thidua('check', 'samples/messy', 'samples/published').stdout.match(/^ {2}LỖI/gm) ?? [];
  expect(told).toHaveLength(errors.length);
});
