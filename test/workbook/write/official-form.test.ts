import { check } from '../../../src/core/check';
import { lineOf } from '../../../src/core/report';
import { readsBackDifferently } from '../../../src/workbook/write';
import { openForLooks, read, rowsOf, rowWith } from './opened';
import { branchIds, form, ownId, received, register, reportOf, usualFigures, usualFiles, written } from './submitted';

const SHEET = 'Phụ lục';
/** Whose branch the province is: to them its report is a submission. */
const { consolidating } = register.bodies;
const levelAbove = {
  targets: null,
  bodies: { consolidating: { ...consolidating, id: 'cum', name: 'Cụm thi đua', also: [] }, branches: [consolidating] },
};

const options = { form, register, language: 'vi', sentence: () => '', faultSentence: () => '' } as const;

describe('the official form of the consolidated report', () => {
  const report = reportOf(usualFiles());
  const bytes = written(report);

  it('carries the form’s own words, in its own order', async () => {
    const rows = rowsOf(read(await bytes), SHEET);
    expect(rows[0]?.[0]).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU');
    expect(rows[1]?.[0]).toBe(form.title);
    expect(rows[2]?.[0]).toBe(form.noteAbove);
    expect(rows[3]).toEqual(['TT', 'Nội dung', 'Đơn vị tính', 'LĐLĐ tỉnh Lai Châu']);
    expect(rows[4]?.slice(3)).toEqual(['Kết quả thực hiện', 'Đạt tỷ lệ (%)']);
    expect(rows[5]?.slice(0, 2)).toEqual(['I', 'VỀ TỔ CHỨC']);
    expect(rows[6]).toEqual(['1', 'Kết nạp đoàn viên', 'Người', '22', '7']);
    expect(rows.some(([first]) => first === `- ${form.notesBelow[0] ?? ''}`)).toBe(true);
  });

  it('is read again by our own reader as the province’s form, figure by figure', async () => {
    const workbook = read(await bytes);
    const { bodyId, appendix, findings } = check(workbook, { form, register: levelAbove, fileName: 'a.xlsx' });
    expect(bodyId).toBe(ownId);
    expect(appendix).toMatchObject({ sheet: SHEET, alsoLikeForm: [], stray: [], repeated: [] });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['formula-figure', 'targets-allowed']));
    expect(readsBackDifferently(workbook, report, options)).toBeNull();
  });

  it('is told apart from a report that says something else', async () => {
    const other = reportOf([...usualFiles().slice(1), received(branchIds[0]!, { ...usualFigures('x'), 'I.1': 3 })]);
    expect(readsBackDifferently(read(await bytes), other, options)).toBe('I.1');
  });

  it('takes its figures from the sheet of the branches by formulas', async () => {
    const sheet = (await openForLooks(await bytes)).getWorksheet(SHEET)!;
    expect(sheet.getCell('D9').formula).toBe("'Theo đơn vị'!P7");
    expect(sheet.getCell('E9').formula).toContain('ROUND(D9*100/');
    expect(sheet.getCell('E9').result).toBe(7);
  });

  it('prints counts, money, shares and judgements as the form does', async () => {
    const sheet = (await openForLooks(await bytes)).getWorksheet(SHEET)!;
    const cellOf = (label: string, nth = 0): { numFmt: string; result: unknown } => {
      const rows: number[] = [];
      sheet.eachRow((row, number) => {
        if (row.getCell(2).text === label) rows.push(number);
      });
      const { numFmt, result } = sheet.getCell(rows[nth] ?? 0, 4);
      return { numFmt, result };
    };
    expect(cellOf('Kết nạp đoàn viên')).toEqual({ numFmt: '[<1]0;[<10]00;#,##0', result: 22 });
    expect(cellOf('Số tiền')).toEqual({ numFmt: '#,##0.00', result: 2080.84 });
    expect(cellOf('Số tiền', 4)).toEqual({ numFmt: '#,##0', result: 275 });
    const share = 'Cán bộ công đoàn thuộc cơ quan LĐLĐ tỉnh đạt danh hiệu “Chiến sĩ thi đua cơ sở”.';
    expect(cellOf(share)).toEqual({ numFmt: '0%', result: 0.15 });
    const judgement = 'Chi/Đảng bộ cơ quan LĐLĐ tỉnh đạt trong sạch, vững mạnh.';
    expect(cellOf(judgement)).toEqual({ numFmt: '@', result: 'vững mạnh' });
  });

  it('is set in Times New Roman on upright A4, one page wide, with the decree’s margins and the headings repeated', async () => {
    const workbook = await openForLooks(await bytes);
    const { pageSetup } = workbook.getWorksheet(SHEET)!;
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    const millimetres = Object.values(pageSetup.margins!).map((inches) => Math.round(inches * 25.4));
    expect(millimetres).toEqual([30, 15, 20, 20, 10, 7]);
    expect(pageSetup.printTitlesRow).toBe('6:7');
    expect(pageSetup.printArea).toMatch(/^A1:E\d+$/);
    workbook.eachSheet((sheet) => {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.font.name).toBe('Times New Roman');
        });
      });
    });
  });

  it('has no mark beside its lines when nothing is lacking', async () => {
    const rows = rowsOf(read(await bytes), SHEET);
    expect(Math.max(...rows.map((row) => row.length))).toBe(5);
    expect(rows.flat().join(' ')).not.toMatch(/chưa đủ|đơn vị trong/i);
  });
});

describe('a total that lacks a body', () => {
  const absent = branchIds[3]!;
  const report = reportOf(usualFiles().filter(({ file }) => file !== `${absent}.xlsx` && file !== `${ownId}.xlsx`));
  const bytes = written(report);

  it('says so beside the line, above the table and below it', async () => {
    const workbook = read(await bytes);
    expect(rowWith(workbook, SHEET, 'Kết nạp đoàn viên').at(-1)).toBe('10/11 đơn vị');
    expect(rowWith(workbook, SHEET, 'Số xuất').at(-1)).toBe('chưa có số');
    const texts = rowsOf(workbook, SHEET).flat();
    expect(texts.some((text) => text.startsWith('SỐ LIỆU CHƯA ĐỦ'))).toBe(true);
    expect(texts).toContain('- Chưa có báo cáo dùng được: LĐLĐ huyện Sìn Hồ; LĐLĐ tỉnh Lai Châu.');
  });

  it('prints that too', async () => {
    const { pageSetup } = (await openForLooks(await bytes)).getWorksheet(SHEET)!;
    expect(pageSetup.printArea).toMatch(/^A1:F\d+$/);
  });

  it('is still read as the province’s form, with the same figures', async () => {
    const workbook = read(await bytes);
    const { bodyId, appendix } = check(workbook, { form, register, fileName: null });
    expect(bodyId).toBe(ownId);
    expect(appendix?.entries['I.1']?.result.reading).toMatchObject({ value: lineOf(report, 'I.1')?.result });
    expect(readsBackDifferently(workbook, report, options)).toBeNull();
  });
});
