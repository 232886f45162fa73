import { findWindows } from '../../src/core/find-form';
import { Grid } from '../../src/core/grid';
import { form } from '../filled-form';
import { sheetOf, type Typed } from '../workbook-of';

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
