import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnReport } from '../../src/core/own-report';
import { read, rowsOf } from '../workbook/write/opened';
import { newFolder, removeFolders, thidua } from './run';

afterAll(removeFolders);

const SENTENCES = 'Đã giới thiệu 851 đoàn viên ưu tú cho Đảng. Kết nạp 328 đoàn viên.';

function narrative(text = SENTENCES): string {
  const path = join(newFolder(), 'bao-cao.txt');
  writeFileSync(path, text);
  return path;
}

function merge(...more: string[]): ReturnType<typeof thidua> & { readonly out: string } {
  const out = join(newFolder(), 'report.xlsx');
  return { ...thidua('merge', 'samples/clean', '--targets', 'samples/targets-2022.json', '--out', out, ...more), out };
}

describe('--narrative', () => {
  const text = narrative();
  const { status, stdout, out } = merge('--narrative', text);

  test('is told as compare tells it, stands in the report, and the status says that something differs', () => {
    expect(status).toBe(1);
    expect(stdout).toContain('≠ 851 · đoạn 1: Đã giới thiệu 851 đoàn viên ưu tú cho Đảng');
    expect(rowsOf(read(readFileSync(out)), 'Đối chiếu')[4]?.slice(0, 4)).toEqual([
      ...['≠ Khác', 'đoạn 1', 'Đã giới thiệu 851 đoàn viên ưu tú cho Đảng', '851'],
    ]);
  });

  test('the report is still known as one of ours, and is the same as a copy that compare makes', () => {
    expect(isOwnReport(read(readFileSync(out)))).toBe(true);
    const plain = merge().out;
    const copy = join(newFolder(), 'copy.xlsx');
    thidua('compare', plain, text, '--targets', 'samples/targets-2022.json', '--out', copy);
    expect(readFileSync(copy).equals(readFileSync(out))).toBe(true);
    expect(thidua('merge', 'samples/clean', '--out', out).status).toBe(0);
  });
});

test('JSON holds the document of compare', () => {
  const text = narrative();
  const { stdout, out } = merge('--narrative', text, '--json');
  const merged = JSON.parse(stdout) as { narrative: object };
  const compared = thidua('compare', out, text, '--targets', 'samples/targets-2022.json', '--json');
  expect(merged.narrative).toEqual(JSON.parse(compared.stdout));
});

test('a written report that cannot be read is told and does not stop the report', () => {
  const { status, stdout, out } = merge('--narrative', narrative('%PDF-1.7'));
  expect([status, stdout]).toEqual([2, expect.stringMatching(/Chưa đối chiếu được[^]*Đây là tệp PDF/) as string]);
  expect(readFileSync(out).equals(readFileSync(merge().out))).toBe(true);
  const missing = merge('--narrative', '/nowhere/bao-cao.docx', '--json');
  expect(JSON.parse(missing.stdout)).toMatchObject({ narrative: { fault: {} }, report: { out: missing.out } });
  expect(existsSync(missing.out)).toBe(true);
});

test('the report is never written over the written report', () => {
  const path = join(newFolder(), 'report.xlsx');
  writeFileSync(path, 'mine');
  const { status } = thidua('merge', 'samples/clean', '--narrative', path, '--out', path);
  expect([status, readFileSync(path, 'utf8')]).toEqual([2, 'mine']);
});
