import { findWindows } from '../../../src/core/reading/find-form';
import { Grid } from '../../../src/core/sheets/grid';
import { form } from '../../filled-form';
import { sheetOf, type Typed } from '../../workbook-of';

function windows(...rows: readonly (readonly Typed[])[]): ReturnType<typeof findWindows> {
  return findWindows(new Grid(sheetOf(rows)), form);
}

const BELOW = [null, null, null, 'Kết quả thực hiện', 'Đạt tỷ lệ (%)'];

test('the headings as printed, in two rows under a merged name', () => {
  const [found] = windows([], ['TT', 'Nội dung', 'Đơn vị tính', 'LĐLĐ huyện Tam Đường'], BELOW);
  expect(found).toMatchObject({
    columns: { number: 1, label: 2, measure: 3, result: 4, rate: 5 },
    top: 2,
    bottom: 3,
    otherResults: [],
  });
  expect(found?.columns.target).toBeUndefined();
});

test.each([
  [['STT', 'NỘI DUNG', 'ĐVT', 'KẾT QUẢ', 'TỶ LỆ (%)']],
  [['tt', 'Nội dung'.normalize('NFD'), 'don vi tinh', 'Ket qua thuc hien', 'Đạt tỉ lệ (%)']],
  [['TT.', 'Nội dung chỉ tiêu', 'Đơn vị  tính:', 'Thực hiện', 'Tỷ lệ']],
])('the headings as others write them: %j', (row) => {
  expect(windows(row)[0]?.columns).toEqual({ number: 1, label: 2, measure: 3, result: 4, rate: 5 });
});

test('columns in another order, with others between them', () => {
  const [found] = windows(['Ghi chú', 'Đạt tỷ lệ (%)', 'Kết quả thực hiện', 'Chỉ tiêu giao', 'X', 'Nội dung', 'TT']);
  expect(found?.columns).toEqual({ note: 1, rate: 2, result: 3, target: 4, label: 6, number: 7 });
});

test('“Kết quả thực hiện” merged over target, result and rate is no column of its own', () => {
  const [found] = windows(
    ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả thực hiện'],
    [null, null, null, 'Chỉ tiêu giao', 'Thực hiện', 'Tỷ lệ (%)'],
  );
  expect(found).toMatchObject({ columns: { target: 4, result: 5, rate: 6 }, otherResults: [] });
});

test('two columns of results: the first is read, and the other one is told', () => {
  const [found] = windows(
    ['TT', 'Nội dung', 'Đơn vị tính', '6 tháng', null, 'Cả năm'],
    [null, null, null, 'Kết quả thực hiện', 'Tỷ lệ (%)', 'Kết quả thực hiện', 'Tỷ lệ (%)'],
  );
  expect(found).toMatchObject({ columns: { result: 4, rate: 5 }, otherResults: [{ row: 2, column: 6 }] });
});

test('two tables side by side are two, each with its own columns', () => {
  const row = ['TT', 'Nội dung', 'Kết quả thực hiện'];
  const found = windows([...row, null, ...row]);
  expect(found.map(({ columns }) => columns)).toEqual([
    { number: 1, label: 2, result: 3 },
    { number: 5, label: 6, result: 7 },
  ]);
  expect(found.flatMap(({ otherResults }) => otherResults)).toEqual([]);
});

test('headings repeated on the next page belong to the same table', () => {
  const row = ['TT', 'Nội dung', 'Kết quả thực hiện'];
  const found = windows(row, ['1', 'Kết nạp đoàn viên', 5], [], [], [], [], row);
  expect(found).toHaveLength(1);
  expect([...found[0]!.headingRows]).toEqual([1, 7]);
});

test('without a column of labels or of results there is no table', () => {
  expect(windows(['TT', 'Nội dung', 'Đơn vị tính'])).toEqual([]);
  expect(windows(['TT', 'Đơn vị tính', 'Kết quả thực hiện'])).toEqual([]);
  expect(windows()).toEqual([]);
});

test('headings far below one another are not one heading', () => {
  expect(windows(['Nội dung'], [], [], [], [], [], ['Kết quả thực hiện'])).toEqual([]);
});

describe('“Kết quả thực hiện” over columns with headings of their own', () => {
  const wide = (subHeadings: readonly Typed[], more: Parameters<typeof sheetOf>[1] = {}): ReturnType<typeof windows> =>
    findWindows(
      new Grid(
        sheetOf(
          [
            ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả thực hiện', null, 'Ghi chú'],
            [null, null, null, ...subHeadings],
            ['1', 'Kết nạp đoàn viên', 'Người', 5, 30],
          ],
          more,
        ),
      ),
      form,
    );
  const merged = { merges: [{ top: 1, left: 4, bottom: 1, right: 5 }] };

  test.each([
    [['6 tháng', 'Cả năm']],
    [['Năm 2021', 'Năm 2022']],
    [[2021, 2022]],
    [['LĐLĐ huyện Tam Đường', 'LĐLĐ huyện Phong Thổ']],
  ])('%j: nobody can tell which is asked for', (subHeadings) => {
    for (const more of [merged, {}])
      expect(wide(subHeadings, more)).toMatchObject([
        { columns: { result: 4 }, bottom: 2, otherResults: [{ row: 2, column: 5 }] },
      ]);
  });

  test('a heading of one of two merged columns alone tells no more', () => {
    expect(wide([null, 'Cả năm'], merged)[0]?.otherResults).toHaveLength(1);
    expect(wide([null, 'Nhận xét'])[0]).toMatchObject({ columns: { result: 4 }, otherResults: [] });
  });

  test.each([
    [['Số lượng', 'Tỷ lệ (%)'], 4],
    [['Tỷ lệ (%)', 'Số lượng'], 5],
    [['Tỷ lệ hoàn thành', 'Số lượng'], 5],
    [['LĐLĐ huyện Tam Đường', 'Đạt (%)'], 4],
    [['Số lượng', null], 4],
  ])('%j: the one that is no rate', (subHeadings, result) => {
    expect(wide(subHeadings, merged)).toMatchObject([{ columns: { result }, bottom: 2, otherResults: [] }]);
  });

  test('a rate alone is no result', () => {
    expect(wide(['Tỷ lệ (%)', null])).toEqual([]);
  });
});

describe('a column of remarks headed like a result', () => {
  const beside = (cell: Typed): ReturnType<typeof windows> =>
    windows(['TT', 'Nội dung', 'Kết quả', 'Kết quả thực hiện'], ['1', 'Kết nạp đoàn viên', cell, 30]);

  test('is passed over where it holds words alone', () => {
    expect(beside('Đạt')).toMatchObject([{ columns: { result: 4 }, otherResults: [] }]);
  });

  test('last year’s figures are passed over too', () => {
    const named = (year: string): ReturnType<typeof windows> =>
      windows(['TT', 'Nội dung', `Kết quả năm ${year}`, 'Kết quả thực hiện'], ['1', 'Kết nạp đoàn viên', 28, 30]);
    expect(named('2021')).toMatchObject([{ columns: { result: 4 }, otherResults: [] }]);
    expect(named('2022')[0]?.otherResults).toHaveLength(1);
    expect(named('2023')[0]?.otherResults).toHaveLength(1);
  });

  test('figures in a hidden column are passed over too', () => {
    const rows = [
      ['TT', 'Nội dung', 'Kết quả', 'Kết quả thực hiện'],
      ['1', 'Kết nạp đoàn viên', 28, 30],
    ];
    const shown = findWindows(new Grid(sheetOf(rows)), form);
    const hidden = findWindows(new Grid(sheetOf(rows, { hiddenColumns: [{ from: 3, to: 3 }] })), form);
    expect(shown[0]?.otherResults).toHaveLength(1);
    expect(hidden).toMatchObject([{ columns: { result: 4 }, otherResults: [] }]);
  });

  test('is told where it holds figures', () => {
    expect(beside(28)[0]?.otherResults).toHaveLength(1);
  });
});

test.each([
  'Kết quả đạt được',
  'KQ thực hiện',
  'kq thuc hien',
  'Kết quả thực hiện năm 2022',
  'Kết quả năm 2022',
  'KET QUA THUC HIEN 2022',
  'Kết quả thực hiện cả năm',
])('“%s” heads the results', (heading) => {
  expect(windows(['TT', 'Nội dung', heading])[0]?.columns.result).toBe(3);
});

test.each(['Nội dung công việc', 'noi dung cong viec', 'Nội dung năm 2022'])('“%s” heads the labels', (heading) => {
  expect(windows(['TT', heading, 'Kết quả'])[0]?.columns.label).toBe(2);
});

test('a title right above the headings is no column of results', () => {
  const row = ['TT', 'Nội dung', 'Đơn vị tính', 'Kết quả đạt được', 'Tỷ lệ đạt (%)'];
  const title = 'KẾT QUẢ THỰC HIỆN NĂM 2022';
  for (const above of [[title], [null, null, title], [null, null, null, title]])
    expect(windows(above, row)[0]).toMatchObject({ columns: { result: 4, rate: 5 }, otherResults: [] });
});

test('“Kết quả thực hiện” in the row above the other headings stands over what is below it', () => {
  const above = [null, null, null, 'Kết quả thực hiện'];
  expect(windows(above, ['TT', 'Nội dung', 'ĐVT', '6 tháng', 'Cả năm'])[0]?.otherResults).toHaveLength(1);
  expect(windows(above, ['TT', 'Nội dung', 'ĐVT', 'Số lượng', 'Tỷ lệ (%)'])[0]?.columns).toMatchObject({ result: 4 });
});
