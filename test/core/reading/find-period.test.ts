import { findPartOfYear, findResultYear, findTitleYear } from '../../../src/core/reading/find-period';
import { findWindows, type CompleteWindow } from '../../../src/core/reading/find-form';
import { Grid } from '../../../src/core/sheets/grid';
import { form } from '../../filled-form';
import { sheetOf, type Typed } from '../../workbook-of';

type Rows = readonly (readonly Typed[])[];

/** A table with no lines, under what stands above it; `over` stands over its results. */
function table({
  rows = [],
  over = null,
  heading = 'Kết quả thực hiện',
}: {
  rows?: Rows;
  over?: Typed;
  heading?: Typed;
}): [Grid, CompleteWindow] {
  const grid = new Grid(sheetOf([...rows, ['TT', 'Nội dung', 'Đơn vị tính', over], [null, null, null, heading]]));
  return [grid, findWindows(grid, form)[0]!];
}

describe('the year in the title', () => {
  function year(...rows: readonly (readonly Typed[])[]): string {
    const found = findTitleYear(...table({ rows }));
    return found ? `${String(found.year)} ${found.at.cell}` : '(none)';
  }

  test.each([
    ['PHỤ LỤC KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ NĂM 2022', '2022 A1'],
    ['NĂM 2023'.normalize('NFD'), '2023 A1'],
    ['Phụ lục năm 2022.', '2022 A1'],
    ['PHỤ LỤC NĂM2021', '2021 A1'],
    ['PHỤ LỤC (kèm theo Kế hoạch năm 2021) KẾT QUẢ THỰC HIỆN NĂM 2022', '2022 A1'],
    ['Căn cứ Kế hoạch năm 2021 của LĐLĐ tỉnh', '(none)'],
    ['(Kèm theo Báo cáo số 12/BC-LĐLĐ năm 2021)', '(none)'],
    ['Lai Châu, ngày 18 tháng 11 năm 2022', '(none)'],
    ['Lai Châu, ngày      tháng      năm 2022', '(none)'],
    ['Lai Châu, ngày … tháng … năm 2022', '(none)'],
    ['Phụ lục 2022', '(none)'],
    ['năm 20222', '(none)'],
  ])('“%s”', (title, expected) => {
    expect(year([title])).toBe(expected);
  });

  test('the date of signing above the title is passed over', () => {
    expect(year(['Lai Châu, ngày 05 tháng 01 năm 2023'], ['NHIỆM VỤ NĂM 2022'])).toBe('2022 A2');
  });

  test.each([
    [['Căn cứ Kế hoạch phát động thi đua năm 2021']],
    [['(Kèm theo Kế hoạch số 298/KH-LĐLĐ năm 2021)']],
    [['Thi đua năm 2021']],
  ])('the title wins over %j above it', (above) => {
    expect(year(above, ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2022'])).toBe('2022 A2');
    expect(year(above, ['PHỤ LỤC KẾT QUẢ THỰC HIỆN'], ['NĂM 2022'])).toBe('2022 A3');
  });

  test('the year in a cell of its own', () => {
    expect(year(['PHỤ LỤC KẾT QUẢ THỰC HIỆN NĂM', 2022])).toBe('2022 A1');
    expect(year(['PHỤ LỤC KẾT QUẢ THỰC HIỆN NĂM'], ['2022'])).toBe('2022 A1');
    expect(year(['Lai Châu, ngày … tháng … năm', 2022])).toBe('(none)');
  });

  test('a year below the headings is not the title’s', () => {
    const grid = new Grid(
      sheetOf([
        ['TT', 'Nội dung', 'Kết quả thực hiện'],
        ['', 'Tháng Công nhân năm 2021'],
      ]),
    );
    expect(findTitleYear(grid, findWindows(grid, form)[0]!)).toBeNull();
  });
});

describe('the year over the results', () => {
  const year = (over: Typed, heading: Typed = 'Kết quả thực hiện'): number | undefined =>
    findResultYear(...table({ over, heading }))?.year;

  test('is read from the headings', () => {
    expect(year('LĐLĐ huyện Tam Đường', 'Kết quả thực hiện năm 2021')).toBe(2021);
    expect(year('Năm 2021')).toBe(2021);
    expect(year(2021)).toBe(2021);
  });

  test('is not what a day’s date says', () => {
    expect(year('Số liệu đến 05/01/2023')).toBeUndefined();
    expect(year('LĐLĐ huyện Tam Đường')).toBeUndefined();
  });
});

describe('a part of a year', () => {
  const part = (title: Typed, over: Typed = null): string | null =>
    findPartOfYear(...table({ rows: [[title]], over }))?.text ?? null;

  test.each([
    'KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM 2022',
    'PHỤ LỤC QUÝ I NĂM 2022',
    'PHỤ LỤC KẾT QUẢ THỰC HIỆN 9 tháng',
    '6 THÁNG ĐẦU NĂM 2022',
    'Báo cáo sáu tháng',
    'PHỤ LỤC CHÍN THÁNG NĂM 2022',
    'BÁO CÁO THÁNG 6 NĂM 2022',
    'PHỤ LỤC 6T/2022',
  ])('“%s”', (title) => {
    expect(part(title)).toBe(title);
  });

  test('over the results alone', () => {
    expect(part('PHỤ LỤC NĂM 2022', '6 tháng đầu năm')).toBe('6 tháng đầu năm');
  });

  test.each([
    'PHỤ LỤC KẾT QUẢ THỰC HIỆN NĂM 2022',
    'PHỤ LỤC KẾT QUẢ 6 THÁNG VÀ CẢ NĂM 2022',
    'PHỤ LỤC KẾT QUẢ 12 THÁNG NĂM 2022',
    'Kết quả tính từ 01 tháng 01 năm 2022',
    'Kết quả tính đến tháng 11 năm 2022',
    'Lưu ý: 6 tháng báo cáo trước 10/6, cả năm trước 10/12',
    '(Kèm theo Báo cáo 6 tháng đầu năm)',
  ])('“%s” is none', (title) => {
    expect(part(title)).toBeNull();
  });
});
