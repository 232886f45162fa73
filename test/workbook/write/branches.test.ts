import type { Register } from '../../../src/core/register';
import { openForLooks, read, rowsOf, rowWith } from './opened';
import { branchIds, form, ownId, received, register, reportOf, usualFigures, usualFiles, written } from './submitted';

const SHEET = 'Theo đơn vị';
const [first, second, third] = branchIds as [string, string, string];

function files(changed: Readonly<Record<string, Parameters<typeof received>[1] | null>>) {
  return [...branchIds, ownId].flatMap((id) => {
    const typed = changed[id] === undefined ? usualFigures(id) : changed[id];
    return typed === null ? [] : [received(id, typed)];
  });
}

function withTarget(body: string, code: string, value: string): Register {
  const targets = register.targets!;
  return { ...register, targets: { ...targets, branches: { [body]: { [code]: { value, source: 'bài thử' } } } } };
}

describe('the sheet of the branches', () => {
  it('has a column for every body, their sum, and how many gave a figure', async () => {
    const workbook = read(await written(reportOf(usualFiles())));
    const rows = rowsOf(workbook, SHEET);
    expect(rows[2]).toHaveLength(3 + 12 + 2);
    expect(rows[2]?.slice(3, 5)).toEqual(['LĐLĐ Thành phố Lai Châu', 'LĐLĐ huyện Tam Đường']);
    const line = rowWith(workbook, SHEET, 'Kết nạp đoàn viên');
    expect(line).toEqual(['I.1', 'Kết nạp đoàn viên', 'Người', ...Array<string>(11).fill('2'), '-', '22', '11']);
  });

  it('tells apart what is assigned to nobody, left blank, blocked, and not sent', async () => {
    const report = reportOf(
      files({
        [first]: { ...usualFigures(first), 'I.1': '-', 'I.3': null },
        [second]: { ...usualFigures(second), 'I.1': 'khoảng 30' },
        [third]: null,
      }),
    );
    const workbook = read(await written(report));
    expect(rowWith(workbook, SHEET, 'Kết nạp đoàn viên').slice(3, 6)).toEqual(['-', '?', '×']);
    expect(rowWith(workbook, SHEET, 'Giới thiệu đoàn viên công đoàn ưu tú cho Đảng').slice(3, 6)).toEqual([
      '…',
      '2',
      '×',
    ]);
    const rows = rowsOf(workbook, SHEET);
    expect(rows[1]?.[0]).toBe('Có báo cáo của 10/11 đơn vị. CHƯA CÓ: LĐLĐ huyện Phong Thổ.');
    expect(rows[2]?.[5]).toBe('LĐLĐ huyện Phong Thổ\nCHƯA CÓ');
    for (const mark of ['“-”', '“?”', '“…”', '“×”']) expect(rows[4]?.[0]).toContain(mark);
  });

  it('marks a figure that an error keeps out of the sum, and counts the bodies without it', async () => {
    const money = { ...usualFigures(second), 'VII.3.amount': '34,125' };
    const workbook = read(await written(reportOf(files({ [second]: money }))));
    const line = rowsOf(workbook, SHEET).filter((row) => row[1] === 'Số tiền')[2];
    expect(line?.slice(3)).toEqual(['0.5', '?', ...Array<string>(9).fill('0.5'), '-', '5', '10']);
  });

  it('gives rates where targets are known, says why where they are not, and never an error', async () => {
    const own = withTarget(first, 'I.1', '3');
    const report = reportOf(files({ [second]: null }), own);
    const workbook = read(await written(report, own));
    const rows = rowsOf(workbook, SHEET);
    const start = rows.findIndex((row) => row[0]?.startsWith('C. TỶ LỆ'));
    const rates = rows.slice(start).find((row) => row[0] === 'I.1');
    expect(rates?.[3]).toBe('67');
    expect(rates?.[4]).toBe('');
    expect(rates?.[15]).toBe('7');
    expect(workbook.sheets.flatMap(({ cells }) => cells).filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('shows a target of zero without a rate', async () => {
    const own = withTarget(first, 'I.1', '0');
    const rows = rowsOf(read(await written(reportOf(usualFiles(), own), own)), SHEET);
    const start = rows.findIndex((row) => row[0]?.startsWith('C. TỶ LỆ'));
    expect(rows.slice(start).find((row) => row[0] === 'I.1')?.[3]).toBe('');
  });

  it('adds the welfare up once, with what documents state besides, and says what is not added', async () => {
    const report = reportOf(usualFiles());
    const workbook = read(await written(report));
    const { fromForm, total } = report.welfare;
    expect(rowWith(workbook, SHEET, 'Cộng từ phụ lục')).toEqual(
      expect.arrayContaining([fromForm.count, fromForm.amount]),
    );
    expect(rowWith(workbook, SHEET, 'TỔNG CỘNG')).toEqual(expect.arrayContaining([total.count, total.amount]));
    const [extra] = report.welfare.extras;
    expect(rowWith(workbook, SHEET, extra!.label)).toEqual(expect.arrayContaining(['6', '120000000', extra!.source]));
    const breakdown = 'Không cộng: Thăm hỏi đoàn viên trong dịp Tết (các cấp Công đoàn trong tỉnh)';
    expect(rowWith(workbook, SHEET, breakdown).at(-1)).toBe(form.welfare.breakdowns[0]?.why);
  });

  it('calls the welfare total incomplete where a row of it is', async () => {
    const workbook = read(await written(reportOf(files({ [ownId]: null }))));
    expect(rowWith(workbook, SHEET, 'TỔNG CỘNG (chưa đủ số liệu)')).toBeDefined();
    // Nobody gave the province's own figures: blank, not 0.
    const source = 'Mục VII.1 của phụ lục, CHƯA CÓ SỐ LIỆU';
    const values = rowWith(workbook, SHEET, source).filter((value) => value !== '');
    expect(values).toEqual(['Chương trình Tết Sum vầy do LĐLĐ tỉnh tổ chức', source]);
  });

  it('freezes the names, prints across, and colours by rules that follow the figures', async () => {
    const sheet = (await openForLooks(await written(reportOf(usualFiles())))).getWorksheet(SHEET)!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 3 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '3:3' });
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { rules: { type: string }[] }[] };
    const types = conditionalFormattings.flatMap(({ rules }) => rules.map(({ type }) => type));
    expect(new Set(types)).toEqual(new Set(['expression']));
  });
});
