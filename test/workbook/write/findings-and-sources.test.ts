import { openForLooks, read, rowsOf } from './opened';
import { branchIds, received, reportOf, unreadable, usualFigures, usualFiles, written } from './submitted';

const [first, second] = branchIds as [string, string];

describe('the sheet of findings', () => {
  const report = reportOf([
    ...usualFiles().filter(({ file }) => file !== `${first}.xlsx` && file !== `${second}.xlsx`),
    received(second, { ...usualFigures(second), 'I.2': '2', 'VII.3.amount': '34,125' }),
    unreadable('bản quét.pdf'),
  ]);
  const bytes = written(report);

  it('has files of which nothing counts first, then errors, then the rest', async () => {
    const rows = rowsOf(read(await bytes), 'Lưu ý').slice(3);
    expect(rows[0]?.slice(0, 2)).toEqual(['Không đọc được', 'bản quét.pdf']);
    expect(rows[0]?.[5]).toBe('Câu của sự cố pdf.');
    const order = rows.map(([severity]) => ['Không đọc được', 'Lỗi', 'Cảnh báo', 'Ghi chú'].indexOf(severity ?? ''));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(rows).toHaveLength(report.findings.length + 1);
  });

  it('says of each which file, cell and line, in words, and what is proposed', async () => {
    const row = rowsOf(read(await bytes), 'Lưu ý').find((one) => one[4] === 'Tháng Công nhân: Số tiền');
    expect(row?.slice(0, 6)).toEqual([
      'Lỗi',
      `${second}.xlsx`,
      expect.stringMatching(/^Phụ lục!D\d+$/),
      'VII.3',
      'Tháng Công nhân: Số tiền',
      expect.stringContaining('Câu của quy tắc'),
    ]);
  });

  it('can be filtered, and its headings stay in sight', async () => {
    const sheet = (await openForLooks(await bytes)).getWorksheet('Lưu ý')!;
    expect(sheet.autoFilter).toMatch(/^A3:G\d+$/);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  });

  it('says so where there is nothing to say', async () => {
    const clean = { ...reportOf(usualFiles()), findings: [] };
    const rows = rowsOf(read(await written(clean)), 'Lưu ý');
    expect(rows.at(-1)?.[0]).toMatch(/^Không có gì cần lưu ý/);
  });
});

describe('the sheet of sources', () => {
  it('names file, fingerprint, sheet, cell and raw text of every figure, and how it is used', async () => {
    const report = reportOf(usualFiles());
    const rows = rowsOf(read(await written(report)), 'Nguồn số liệu');
    const row = rows.find(([body, code]) => body === 'LĐLĐ huyện Tam Đường' && code === 'VII.3.amount');
    const source = report.lines
      .find(({ code }) => code === 'VII.3.amount')
      ?.contributions.find(({ body }) => body === 'tam-duong')?.source;
    expect(row).toEqual([
      'LĐLĐ huyện Tam Đường',
      'VII.3.amount',
      'Tháng Công nhân: Số tiền',
      'tam-duong.xlsx',
      'Phụ lục',
      source?.cell,
      '0.5',
      '0.5',
      'Cộng vào tổng',
      source?.sha256,
    ]);
  });

  it('names the decision behind every target and every stated extra', async () => {
    const rows = rowsOf(read(await written(reportOf(usualFiles()))), 'Nguồn số liệu');
    const target = rows.find((row) => row[1] === 'I.1' && row[8] === 'Chỉ tiêu giao cả năm');
    expect(target?.[3]).toMatch(/^Báo cáo của Liên đoàn Lao động tỉnh Lai Châu/);
    expect(rows.filter((row) => row[8] === 'Cộng thêm vào tổng chăm lo').map((row) => row[7])).toEqual([
      '6',
      '120000000',
    ]);
  });

  it('says of every figure that is asked and not there why it is not', async () => {
    const report = reportOf([
      ...usualFiles().filter(({ file }) => file !== `${first}.xlsx` && file !== `${second}.xlsx`),
      received(second, { ...usualFigures(second), 'I.1': null, 'VII.3.amount': '34,125' }),
    ]);
    const rows = rowsOf(read(await written(report)), 'Nguồn số liệu');
    const use = (body: string, code: string): string | undefined =>
      rows.find((row) => row[0] === body && row[1] === code)?.[8];
    expect(use('LĐLĐ Thành phố Lai Châu', 'I.1')).toBe('Chưa có báo cáo');
    expect(use('LĐLĐ huyện Tam Đường', 'I.1')).toBe('Bỏ trống, không cộng');
    expect(use('LĐLĐ huyện Tam Đường', 'VII.3.amount')).toBe('KHÔNG cộng (xem Lưu ý)');
  });
});
