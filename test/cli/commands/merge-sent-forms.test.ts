/** Forms that come back wrong in one way or another: a sentence each, and the merge of the others goes on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledSentForm } from '../../filled-sent-forms';
import { newFolder, removeFolders, thidua } from '../run';

afterAll(removeFolders);

interface MergeOut {
  readonly files: readonly {
    readonly file: string;
    readonly branch: string | null;
    readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
  }[];
  readonly report: {
    readonly figures: Record<string, { readonly result: string | null; readonly branches: number }>;
    readonly missing: readonly string[];
    readonly findings: readonly { readonly rule: string; readonly message: string }[];
    readonly out: string | null;
  };
}

let status: number | null;
let merged: MergeOut;

beforeAll(async () => {
  const folder = newFolder();
  const put = (name: string, { bytes }: { readonly bytes: Uint8Array }): void =>
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
  put('đúng', await filledSentForm(2022, 'tam-duong'));
  put('năm khác', await filledSentForm(2023, 'sin-ho'));
  const { plan } = await filledSentForm(2022, 'than-uyen');
  const named = { [`E${String(plan.heading)}`]: 'LĐLĐ huyện Nậm Nhùn', [`A${String(plan.letterhead + 1)}`]: '' };
  put('đơn vị khác', await filledSentForm(2022, 'than-uyen', { written: named }));
  const first = plan.figureOf('I.1')?.result ?? '';
  put('hai lần a', await filledSentForm(2022, 'phong-tho'));
  put('hai lần b', await filledSentForm(2022, 'phong-tho', { written: { [first]: 99 } }));
  put('bản cũ', await filledSentForm(2022, 'muong-te', { version: 9 }));
  const ran = thidua('merge', folder, '--year', '2022', '--out', join(newFolder(), 'report.xlsx'), '--json');
  status = ran.status;
  merged = JSON.parse(ran.stdout) as MergeOut;
});

function told(name: string): Readonly<Record<string, string>> {
  const found = merged.files.find(({ file }) => file.endsWith(`${name}.xlsx`));
  return Object.fromEntries((found?.findings ?? []).map(({ rule, message }) => [rule, message]));
}

test('a form of another year is refused in one sentence', () => {
  expect(told('năm khác')).toMatchObject({ 'sent-for-other-year': expect.stringContaining('năm 2023') as string });
  expect(merged.report.missing).toContain('sin-ho');
});

test('a form sent to another branch than it names is refused in one sentence', () => {
  expect(told('đơn vị khác')).toMatchObject({ 'sent-to-other-body': expect.stringContaining('Than Uyên') as string });
  expect(merged.report.missing).toEqual(expect.arrayContaining(['than-uyen', 'nam-nhun']));
});

test('an old edition is read, with a word', () => {
  expect(told('bản cũ')).toMatchObject({ 'old-form-version': expect.stringContaining('bản số 9') as string });
  expect(merged.report.missing).not.toContain('muong-te');
});

test('of a branch that came twice both files are named, and only one counts', () => {
  const twice = merged.report.findings.filter(({ message }) => message.includes('hai lần a'));
  expect(twice.some(({ message }) => message.includes('hai lần b'))).toBe(true);
  expect(merged.report.missing).not.toContain('phong-tho');
});

test('the others are merged, each branch once', () => {
  expect(status).toBe(1);
  expect(merged.report.out).not.toBeNull();
  expect(merged.report.figures['III.1']?.branches).toBe(3);
  expect(told('đúng')).toEqual({});
});
