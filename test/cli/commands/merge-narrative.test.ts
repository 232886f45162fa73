import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnReport } from '../../../src/core/reporting/own-report';
import { read, rowsOf } from '../../workbook/write/opened';
import { newFolder, removeFolders, thidua } from '../run';

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

describe('a cell that can be read in two ways', () => {
  const text = narrative(
    'Hỗ trợ 157 đoàn viên bị nhiễm Covid-19, số tiền 157.000.000đ.\n\nTết Sum vầy hỗ trợ 6.958 suất quà, số tiền 2.080.840.000đ.',
  );
  const merged = (...more: string[]): ReturnType<typeof thidua> =>
    thidua(
      'merge',
      'samples/published/phu-luc-2022-da-cong-bo.xlsx',
      '--out',
      join(newFolder(), 'report.xlsx'),
      ...['--narrative', text],
      ...more,
    );

  test('is told with the sentence that agrees with one of them, and stays an error', () => {
    const said = merged().stdout.replace(/\s+/g, ' ');
    expect(said).toContain('“157.000” có thể đọc là 157 Triệu đồng hoặc 157.000 Triệu đồng.');
    expect(said).toContain('số tiền 157.000.000đ”, khớp nếu đọc ô này là 157. Có thể sửa thành: 157');
    expect(said).toContain('Báo cáo viết (đoạn 2) nêu “Tết Sum vầy hỗ trợ 6.958 suất quà, số tiền 2.080.840.000đ”');
  });

  test('JSON has the reading and the sentence; the figure does not count', () => {
    const { files, report } = JSON.parse(merged('--json').stdout) as {
      files: { findings: { code: string; severity: string; mend: string; stated?: object }[] }[];
      report: { figures: Record<string, { result: string | null }> };
    };
    const finding = files[0]!.findings.find(({ code }) => code === 'VII.4.amount');
    expect(finding).toMatchObject({ severity: 'error', mend: '157', stated: { reading: '157', paragraph: 1 } });
    expect(report.figures['VII.4.amount']!.result).toBeNull();
  });
});

test('figures of two branches that only together make the stated total', () => {
  const text = narrative('Hỗ trợ 157 đoàn viên bị nhiễm Covid-19, số tiền 157.000.000đ.');
  const folder = ['samples/messy', 'samples/clean/phu-luc-2022-muong-te.xlsx'];
  const { stdout } = thidua('merge', ...folder, '--narrative', text, '--out', join(newFolder(), 'report.xlsx'));
  const said = stdout.replace(/\s+/g, ' ');
  for (const reading of ['15', '14'])
    expect(said).toContain(`khớp nếu đọc ô này là ${reading}, vì khi đó 11 đơn vị cộng lại được 157.`);
});
