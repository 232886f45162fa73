import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filledFile } from '../filled-file';
import { newFolder, removeFolders, thidua } from '../run';

afterAll(removeFolders);

interface MergeOut {
  readonly files: readonly { readonly findings: readonly { rule: string; severity: string; cell: string | null }[] }[];
  readonly report: { readonly out: string | null; readonly figures: Record<string, { result: string | null }> };
}

describe('a figure of twenty digits', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'tam-duong.xlsx'), filledFile({ changes: { 'I.1': '12345678901234567890' } }));
  writeFileSync(join(folder, 'sin-ho.xlsx'), filledFile({ body: 'sin-ho' }));
  const out = join(newFolder(), 'report.xlsx');
  const { status, stdout, stderr } = thidua('merge', folder, '--out', out, '--json');
  const { files, report } = JSON.parse(stdout) as MergeOut;

  test('is held back at its cell, and the report is written without it', () => {
    expect(status).toBe(1);
    expect(files[1]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'too-many-digits', severity: 'error', cell: 'D6' }),
    );
    expect(report.figures['I.1']?.result).toBe('30');
    expect(report.out).toBe(out);
  });

  test('is told in plain words, and nobody’s disk is blamed', () => {
    expect(stderr).toMatch(/quá nhiều chữ số/);
    expect(stderr).not.toMatch(/ổ đĩa/);
  });
});

describe('warnings', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'a.xlsx'), filledFile());
  writeFileSync(join(folder, 'Phụ lục Tam Đường sửa lại.xlsx'), filledFile().subarray(0, 2000));
  const ran = thidua('merge', folder, '--out', join(newFolder(), 'report.xlsx'));

  test('are not told one by one: the summary says where they stand', () => {
    expect(ran.stdout).toMatch(/Hãy xem \d+ cảnh báo ở trang “Lưu ý” của báo cáo\./);
  });

  test('of a correction that cannot be read, beside a file that counts, are told', () => {
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(
      'Không đọc được “Phụ lục Tam Đường sửa lại.xlsx”, theo tên tệp là của LĐLĐ huyện Tam Đường; số của đơn vị này đang lấy từ “a.xlsx”.',
    );
  });
});

test('a folder that is not there is told in one sentence', () => {
  const { status, stderr } = thidua('merge', 'khong-co-thu-muc', '--out', join(newFolder(), 'report.xlsx'));
  expect([status, stderr.trim()]).toEqual([2, 'Không có tệp hoặc thư mục “khong-co-thu-muc”. Hãy xem lại tên đã gõ.']);
});

test('what the welfare total lacks is called by its name, never by a code', () => {
  const { stdout } = thidua('merge', 'samples/messy', '--out', join(newFolder(), 'report.xlsx'));
  const said = stdout.replace(/\s+/g, ' ');
  expect(said).toMatch(/\(chưa đủ số: Tháng Công nhân: Số đoàn viên[^)]*; Tháng Công nhân: Số tiền; /);
  expect(said).not.toMatch(/chưa đủ số: VII/);
});
