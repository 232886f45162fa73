import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { bodyOfFileName } from '../../../src/core/reading/find-body';
import { receivers } from '../../../src/core/sent-forms/sent-form';
import { bodies } from '../../filled-form';
import { newFolder, removeFolders, thidua } from '../run';

afterAll(removeFolders);

interface Made {
  readonly files: readonly { readonly body: string; readonly path: string; readonly status: string }[];
}

function make(out: string, ...more: readonly string[]): { status: number | null; made: Made; stderr: string } {
  const { status, stdout, stderr } = thidua('forms', '--year', '2022', '--out', out, '--json', ...more);
  return { status, made: JSON.parse(stdout) as Made, stderr };
}

test.each([2022, 2023])(
  'the forms of %i go to every branch and the province, under names that tell whose they are',
  (year) => {
    const out = join(newFolder(), 'biểu mẫu');
    const { status, stdout } = thidua('forms', '--year', String(year), '--out', out, '--json');
    expect(status).toBe(0);
    const { files } = JSON.parse(stdout) as Made;
    expect(files.map(({ body }) => body)).toEqual(receivers(bodies, year).map(({ id }) => id));
    for (const { body, path } of files)
      expect([path, bodyOfFileName(path.replace(/^.*\//, ''), bodies)]).toEqual([path, body]);
    expect(readdirSync(out).every((name) => /^[a-z0-9-]+\.xlsx$/.test(name))).toBe(true);
  },
);

test('the same forms are the same bytes, and are left alone', () => {
  const [one, other] = [newFolder(), newFolder()];
  make(one);
  make(other);
  for (const name of readdirSync(one))
    expect(readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).toBe(true);
  const again = make(one);
  expect(again.status).toBe(0);
  expect(new Set(again.made.files.map(({ status }) => status))).toEqual(new Set(['unchanged']));
});

test('a blank form is made anew with its targets; one that was filled in, or another file, stays as it is', async () => {
  const out = newFolder();
  const [first, second, third] = make(out).made.files;
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(second!.path);
  book.getWorksheet('Phụ lục')!.getCell('E14').value = 7;
  await book.xlsx.writeFile(second!.path);
  writeFileSync(third!.path, 'một tệp khác');
  const filled = readFileSync(second!.path);
  const again = make(out, '--targets', 'samples/targets-2022.json');
  expect(again.status).toBe(2);
  expect(again.made.files.slice(0, 3).map(({ status }) => status)).toEqual(['written', 'occupied', 'occupied']);
  expect(again.stderr).toContain('CHƯA ghi');
  expect(readFileSync(second!.path).equals(filled)).toBe(true);
  expect(readFileSync(third!.path, 'utf8')).toBe('một tệp khác');
  expect(first!.path).toMatch(/thanh-pho-lai-chau/);
});

test('a form of last year’s workbook is refused, and nothing else is said of it', () => {
  const out = newFolder();
  make(out);
  const { stdout } = thidua('check', out, '--year', '2023', '--json');
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string }[] }[] };
  for (const { findings } of files) expect(findings.map(({ rule }) => rule)).toEqual(['sent-for-other-year']);
});

test.each([
  ['no year', ['forms', '--out', 'x'], 'năm nào, ví dụ: --year 2023. Các năm hiện có: 2022, 2023.'],
  ['no folder', ['forms', '--year', '2022'], 'thư mục nào'],
  ['a password with marks', ['forms', '--year', '2022', '--out', 'x', '--password', 'mật khẩu'], 'Mật khẩu'],
  ['a year without a form', ['forms', '--year', '2031', '--out', 'x'], '2031'],
])('%s is answered with a sentence', (_, args, words) => {
  const { status, stderr } = thidua(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});
