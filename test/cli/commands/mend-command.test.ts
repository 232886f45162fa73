import { copyFileSync, existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedParts, contentsOf } from '../../workbook/patch/parts';
import { filledFile } from '../filled-file';
import { newFolder, removeFolders, thidua } from '../run';

afterAll(removeFolders);

const PUBLISHED = 'samples/published/phu-luc-2022-da-cong-bo.xlsx';

interface Document {
  readonly changes: readonly {
    cell: string;
    code: string;
    before: string;
    after: string;
    type: string;
    rule: string;
  }[];
  readonly left: readonly object[];
  readonly remaining: { errors: number };
  readonly out: string | null;
  readonly fault: { code: string; message: string } | null;
}

function json(...args: string[]): { status: number | null; document: Document } {
  const { status, stdout } = thidua(...args, '--json');
  return { status, document: JSON.parse(stdout) as Document };
}

test('mends what has one reading, and changes nothing else', () => {
  const out = join(newFolder(), 'da-sua.xlsx');
  const { status, document } = json('mend', PUBLISHED, '--out', out);
  expect(status).toBe(1);
  expect(document.remaining.errors).toBeGreaterThan(0);
  expect(document.changes).toHaveLength(19);
  expect(document.changes[1]).toMatchObject({
    cell: 'D9',
    code: 'I.2',
    before: '02',
    after: '2',
    rule: 'number-as-text',
  });
  const [before, after] = [readFileSync(PUBLISHED), readFileSync(out)].map((bytes) => new Uint8Array(bytes));
  if (!before || !after) throw new Error('no file');
  const expected = contentsOf(before);
  for (const { cell, after: value } of document.changes) expected[`Phụ lục!${cell}`] = `number ${value}`;
  expect(contentsOf(after)).toEqual(expected);
  expect(changedParts(before, after).filter((part) => !/sheet1\.xml$|styles\.xml$|core\.xml$/.test(part))).toEqual([]);
  // What could be read in two ways is still as the branch wrote it.
  expect(contentsOf(after)['Phụ lục!D31']).toBe(contentsOf(before)['Phụ lục!D31']);
});

test('mending again finds nothing to mend', () => {
  const [out, again] = [join(newFolder(), 'a.xlsx'), join(newFolder(), 'b.xlsx')];
  thidua('mend', PUBLISHED, '--out', out);
  expect(json('mend', out, '--out', again).document.changes).toEqual([]);
  expect(existsSync(again)).toBe(false);
});

test('puts labels and measures back as the form prints them', () => {
  const folder = newFolder();
  const [file, out] = [join(folder, 'Phụ lục Tam Đường.xlsx'), join(folder, 'sua.xlsx')];
  writeFileSync(
    file,
    filledFile({ changes: { 'I.1': { label: '1. Kết nạp đoàn viêm' }, 'III.1': { measure: 'Cuộcc' } } }),
  );
  const { document } = json('mend', file, '--out', out);
  expect(document.changes.map(({ before, after }) => [before, after])).toEqual([
    ['Cuộcc', 'Cuộc'],
    ['1. Kết nạp đoàn viêm', '1. Kết nạp đoàn viên'],
  ]);
});

test('prints a number as it is put into the cell: nothing sets its thousands apart', () => {
  const file = join(newFolder(), 'a.xlsx');
  writeFileSync(file, filledFile({ changes: { 'I.3': '1012', 'VII.2.amount': '1402,14' } }));
  const { stdout } = thidua('mend', file, '--dry-run');
  expect(stdout).toMatch(/I\.3: “1012” → 1012 \(/);
  expect(stdout).toMatch(/VII\.2\.amount: “1402,14” → 1402,14 \(/);
});

test('--dry-run writes nothing and lists the same', () => {
  const { status, stdout } = thidua('mend', PUBLISHED, '--dry-run');
  expect(status).toBe(1);
  expect(stdout).toContain('sẽ sửa 19 ô (chưa ghi gì)');
  expect(stdout).toContain('D9 I.2: “02” → 2 (số gõ dưới dạng chữ)');
});

test('--changes writes the list into a file of its own, never over another', () => {
  const folder = newFolder();
  const list = join(folder, 'o-da-doi.txt');
  expect(thidua('mend', PUBLISHED, '--dry-run', '--changes', list).status).toBe(1);
  expect(readFileSync(list, 'utf8')).toContain('D9 I.2: “02” → 2');
  expect(thidua('mend', PUBLISHED, '--dry-run', '--changes', list).status).toBe(2);
});

test('never writes over the original, whatever it is called', () => {
  const folder = newFolder();
  const original = join(folder, 'goc.xlsx');
  copyFileSync(PUBLISHED, original);
  const bytes = readFileSync(original);
  const [soft, hard, other] = ['mem.xlsx', 'cung.xlsx', 'khac.xlsx'].map((name) => join(folder, name));
  symlinkSync(original, soft ?? '');
  linkSync(original, hard ?? '');
  writeFileSync(other ?? '', 'của người khác');
  for (const out of [original, join(folder, '.', 'x', '..', 'goc.xlsx'), soft, hard, other]) {
    const { status, stderr } = thidua('mend', original, '--out', out ?? '');
    expect(status).toBe(2);
    expect(stderr).toMatch(out === other ? /đã có một tệp/ : /Tệp gốc không bao giờ bị ghi đè/);
  }
  expect(readFileSync(original).equals(bytes)).toBe(true);
  expect(readFileSync(other ?? '', 'utf8')).toBe('của người khác');
});

test.each([
  ['no place to write', ['mend', PUBLISHED], /--out/],
  ['a new file that is no .xlsx', ['mend', PUBLISHED, '--out', 'a.xls'], /\.xlsx/],
  ['several files', ['mend', PUBLISHED, 'samples/messy/CDVC tinh.xlsx', '--dry-run'], /từng tệp một/],
  ['a file that is not there', ['mend', 'none.xlsx', '--dry-run'], /Không có tệp này/],
])('%s is answered with 2 and a sentence', (_, args, sentence) => {
  const { status, stdout, stderr } = thidua(...args);
  expect(status).toBe(2);
  expect(stdout + stderr).toMatch(sentence);
});

test.each(['xls', 'ods'])('of an .%s it says how to save it first', (kind) => {
  const { status, document } = json('mend', `test/fixtures/legacy/appendix-libreoffice.${kind}`, '--dry-run');
  expect(status).toBe(2);
  expect(document.fault?.message).toContain('Excel Workbook (.xlsx)');
});
