/** The sheet of a written report against the form, in LibreOffice. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from '../cli/run';
import { read, rowsOf } from '../workbook/write/opened';
import { convert } from './libreoffice';

afterAll(removeFolders);

test.each(['samples/published/phu-luc-2022-da-cong-bo.xlsx', 'a report of ours'])(
  'the copy of %s opens with the same sheet and no error in any cell',
  (workbook) => {
    const folder = newFolder();
    const text = join(folder, 'bao-cao.txt');
    writeFileSync(text, 'Đã giới thiệu 851 đoàn viên ưu tú cho Đảng.\n\n=1/0 hỗ trợ 2.899.090.000 đồng.');
    const report = join(folder, 'report.xlsx');
    if (!workbook.endsWith('.xlsx')) thidua('merge', 'samples/messy', '--out', report);
    const out = join(folder, 'copy.xlsx');
    thidua('compare', workbook.endsWith('.xlsx') ? workbook : report, text, '--out', out);
    const again = read(readFileSync(convert(out, 'xlsx', newFolder())));
    expect(again.sheets.flatMap(({ cells }) => cells.filter(({ type }) => type === 'error'))).toEqual([]);
    expect(rowsOf(again, 'Đối chiếu')).toEqual(rowsOf(read(readFileSync(out)), 'Đối chiếu'));
  },
);
