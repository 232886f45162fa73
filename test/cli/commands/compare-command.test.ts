import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolders, thidua } from '../run';
import { wordFile } from '../../narrative/word-file';
import { read, rowsOf } from '../../workbook/write/opened';

const PUBLISHED = 'samples/published/phu-luc-2022-da-cong-bo.xlsx';

afterAll(removeFolders);

function file(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

test('a report that agrees is told so, figure by figure, and the status is 0', () => {
  const path = file('bao-cao.txt', 'Đã giới thiệu 815 đoàn viên ưu tú cho Đảng (đạt 163% so với chỉ tiêu).');
  const { status, stdout } = thidua('compare', PUBLISHED, path);
  expect(stdout).toContain('✓ 815 = 815 · I.3 Giới thiệu đoàn viên công đoàn ưu tú cho Đảng');
  expect(stdout).toContain('2 gắn được với phụ lục: 2 khớp, 0 khác, 0 cần xem');
  expect(status).toBe(0);
});

test('a Word file that differs is told with its sentence, and the status is 1', async () => {
  const path = file('bao-cao.docx', await wordFile({ lines: ['Đã giới thiệu 851 đoàn viên ưu tú cho Đảng.'] }));
  const { status, stdout } = thidua('compare', PUBLISHED, path);
  expect(stdout).toContain('≠ 851 · đoạn 1: Đã giới thiệu 851 đoàn viên ưu tú cho Đảng');
  expect(stdout).toMatch(/815\. Khác\s+\(\+36\)\./);
  expect(status).toBe(1);
});

test('JSON is one document with every figure and its exact place', () => {
  const text = 'Đã kết nạp 328 đoàn viên.\n\nChi 29 triệu đồng.';
  const { status, stdout, stderr } = thidua('compare', PUBLISHED, file('bao-cao.txt', text), '--json');
  const document = JSON.parse(stdout) as { claims: object[]; counts: object; findings: object[] };
  expect(document.claims).toMatchObject([
    {
      paragraph: 1,
      start: 11,
      end: 14,
      text: '328',
      value: ['328'],
      code: 'I.1',
      mark: '✓',
      verdict: 'agrees',
      form: { cell: 'D8' },
    },
    { paragraph: 2, text: '29 triệu đồng', value: ['29000000'], code: null, mark: '?', verdict: 'unlinked' },
  ]);
  expect(document.counts).toEqual({ found: 2, linked: 1, agree: 1, differ: 0, look: 0, unlinked: 1 });
  expect(stderr).toContain('So với phụ lục:');
  expect(status).toBe(0);
});

test('what cannot be read is told with what to do, and the status is 2', () => {
  const pdf = thidua('compare', PUBLISHED, file('bao-cao.docx', '%PDF-1.7'));
  expect([pdf.status, pdf.stdout]).toEqual([2, expect.stringMatching(/bao-cao.docx: Đây là tệp PDF./) as string]);
  const none = thidua('compare', PUBLISHED, '/nowhere/bao-cao.docx');
  expect([none.status, none.stdout]).toEqual([2, expect.stringContaining('Không mở được tệp báo cáo') as string]);
  const one = thidua('compare', PUBLISHED);
  expect([one.status, one.stderr]).toEqual([2, expect.stringContaining('cần đúng hai tệp') as string]);
  const other = thidua('compare', 'samples/bad/bieu-mau-khac.xlsx', file('bao-cao.txt', '5 suất'));
  expect([other.status, other.stdout]).toEqual([2, expect.stringContaining('Không tìm thấy phụ lục') as string]);
});

describe('--out', () => {
  const text = file('bao-cao.txt', 'Đã giới thiệu 851 đoàn viên ưu tú cho Đảng. =1+1 chi 5.000 đồng.');

  test('writes a copy with the sheet; the workbook itself stays as it was', () => {
    const before = readFileSync(PUBLISHED);
    const out = join(newFolder(), 'ban-sao.xlsx');
    const { status, stdout } = thidua('compare', PUBLISHED, text, '--out', out);
    expect([status, stdout]).toEqual([1, expect.stringContaining(`Bản có trang đối chiếu: ${out}`) as string]);
    const rows = rowsOf(read(readFileSync(out)), 'Đối chiếu');
    expect(rows[4]).toEqual([
      ...['≠ Khác', 'đoạn 1', 'Đã giới thiệu 851 đoàn viên ưu tú cho Đảng', '851'],
      ...['I.3 Giới thiệu đoàn viên công đoàn ưu tú cho Đảng', '851', '815', '36'],
    ]);
    expect(read(readFileSync(out)).sheets.flatMap(({ cells }) => cells.filter((one) => one.formula === '1+1'))).toEqual(
      [],
    );
    expect(readFileSync(PUBLISHED).equals(before)).toBe(true);
  });

  test('the copy says the same when it is compared again, and is told in JSON', () => {
    const out = join(newFolder(), 'ban-sao.xlsx');
    const first = JSON.parse(thidua('compare', PUBLISHED, text, '--out', out, '--json').stdout) as { out: string };
    expect(first.out).toBe(out);
    const again = JSON.parse(thidua('compare', out, text, '--json').stdout) as object;
    expect({ ...again, out }).toEqual(first);
  });

  test.each([
    ['the workbook', PUBLISHED, /vừa là tệp đầu vào/],
    ['another name than .xlsx', join(newFolder(), 'a.docx'), /\.xlsx/],
    ['a workbook that is no report of ours', 'samples/bad/bieu-mau-khac.xlsx', /không phải báo cáo của Thi Đua/],
  ])('never writes over %s', (_, out, sentence) => {
    const before = existsSync(out) ? readFileSync(out) : null;
    const { status, stderr } = thidua('compare', PUBLISHED, text, '--out', out);
    expect([status, stderr]).toEqual([2, expect.stringMatching(sentence) as string]);
    expect(existsSync(out) ? readFileSync(out) : null).toEqual(before);
  });

  test('nothing is written where there is nothing to compare', () => {
    const out = join(newFolder(), 'ban-sao.xlsx');
    expect(thidua('compare', PUBLISHED, '/nowhere/bao-cao.docx', '--out', out).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
