/** The report in LibreOffice: recalculated to the same values, no error in any cell, one page wide. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import type { Workbook } from '../../src/core/workbook';
import { newFolder, removeFolders, thidua } from '../cli/run';
import { convert } from './libreoffice';

afterAll(removeFolders);

function read(path: string): Workbook {
  const result = readWorkbook(readFileSync(path), inflateNode);
  if (result.status === 'fault') throw new Error(JSON.stringify(result.fault));
  return result.workbook;
}

/** Every cell's value by sheet and place; numbers to nine places, beyond which two programs' floats may differ. */
function values(workbook: Workbook): Record<string, string> {
  return Object.fromEntries(
    workbook.sheets.flatMap(({ name, cells }) =>
      cells.map(({ row, column, type, value }) => [
        `${name} ${row}:${column}`,
        type === 'number' ? String(Number(Number(value).toFixed(9))) : value,
      ]),
    ),
  );
}

describe.each(['clean', 'messy'])('the report of the %s set', (set) => {
  const folder = newFolder();
  const report = join(folder, 'report.xlsx');
  thidua('merge', `samples/${set}`, '--targets', 'samples/targets-2022.json', '--out', report);
  // Through LibreOffice’s own format and back, calculated anew both times.
  const recalculated = convert(convert(report, 'ods', newFolder()), 'xlsx', newFolder());

  test('is recalculated to the same values', () => {
    expect(values(read(recalculated))).toEqual(values(read(report)));
  });

  test('holds no error in any cell', () => {
    for (const file of [report, recalculated])
      expect(read(file).sheets.flatMap(({ cells }) => cells.filter(({ type }) => type === 'error'))).toEqual([]);
  });

  test('prints the official form on pages one page wide', () => {
    const pdf = convert(report, 'pdf', folder);
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
    expect(pages[0]).toMatch(/PHỤ LỤC KẾT QUẢ THỰC HIỆN/);
    expect(pages[0]).toMatch(/Kết nạp đoàn viên/);
    expect(pages[0]).toMatch(/Đạt tỷ lệ/);
  });
});
