import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeXlsx } from '../../workbook/build-xlsx';
import { contentsOf, partText } from '../../workbook/patch/parts';
import { newFolder, removeFolders, thidua } from '../run';

afterAll(removeFolders);

const ROWS = `<row r="1"><c r="A1"><v>328</v></c><c r="B1"><v>300</v></c><c r="C1" s="1"><f>_xldudf_THIDUA_ACHIEVEMENT_RATE(A1,B1)</f><v>109</v></c><c r="D1" t="str"><f>_xldudf_THIDUA_AMOUNT_IN_WORDS(A1)</f><v>Ba trăm hai mươi tám đồng</v></c><c r="E1"><f>C1*2</f><v>218</v></c></row>`;

function file(rows: string): { folder: string; path: string; out: string } {
  const folder = newFolder();
  const path = join(folder, 'goc.xlsx');
  writeFileSync(path, makeXlsx({ rows, formats: [2] }));
  return { folder, path, out: join(folder, 'gui-di.xlsx') };
}

test('no function of ours is left, every value stands as it stood, and other formulas stay', () => {
  const { path, out } = file(ROWS);
  const { status, stdout } = thidua('freeze', path, '--out', out);
  expect(status).toBe(0);
  expect(stdout).toContain('đã đổi 2 ô');
  const after = contentsOf(readFileSync(out));
  expect(after['PL!C1']).toMatch(/^number 109 =IF\(AND\(TRIM\(A1\)=""/);
  expect(after['PL!D1']).toBe('text Ba trăm hai mươi tám đồng');
  expect(after['PL!E1']).toBe('number 218 =C1*2');
  expect(partText(readFileSync(out), 'xl/worksheets/sheet1.xml')).not.toMatch(/THIDUA/i);
  expect(partText(readFileSync(out), 'xl/worksheets/sheet1.xml')).toContain('<c r="C1" s="1">');
});

test('what has no value is told cell by cell, stays, and is answered with 1', () => {
  const unknown = '<c r="F1" t="e"><f>THIDUA.READ_FIGURE(A1+1)</f><v>#NAME?</v></c></row>';
  const { path, out } = file(ROWS.replace('</row>', unknown));
  const { status, stdout } = thidua('freeze', path, '--out', out, '--json');
  const document = JSON.parse(stdout) as {
    changes: { cell: string; rule: string }[];
    left: { cell: string; message: string }[];
  };
  expect(status).toBe(1);
  expect(document.changes.map(({ cell, rule }) => `${cell} ${rule}`)).toEqual(['C1 native', 'D1 stored']);
  expect(document.left).toMatchObject([{ cell: 'F1' }]);
  expect(document.left[0]?.message).toContain('chưa có kết quả');
  expect(contentsOf(readFileSync(out))['PL!F1']).toBe('error #NAME? =THIDUA.READ_FIGURE(A1+1)');
});

test('a file without functions of ours needs no copy', () => {
  const { path, out } = file('<row r="1"><c r="A1"><v>1</v></c></row>');
  const { status, stdout } = thidua('freeze', path, '--out', out, '--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('no cell uses a function of Thi Đua');
  expect(existsSync(out)).toBe(false);
});

test('--dry-run lists and writes nothing; the original is never written over', () => {
  const { path } = file(ROWS);
  expect(thidua('freeze', path, '--dry-run').stdout).toContain('sẽ đổi 2 ô');
  const { status, stderr } = thidua('freeze', path, '--out', path);
  expect(status).toBe(2);
  expect(stderr).toContain('Tệp gốc không bao giờ bị ghi đè');
});
