import fc from 'fast-check';
import {
  cellRef,
  columnName,
  MAX_COLUMN,
  MAX_ROW,
  parseCellRange,
  parseCellRef,
} from '../../../src/core/sheets/cell-ref';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [MAX_COLUMN, 'XFD'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['D8', { row: 8, column: 4 }],
  ['$D$8', { row: 8, column: 4 }],
  ['d8', { row: 8, column: 4 }],
  ['XFD1048576', { row: MAX_ROW, column: MAX_COLUMN }],
])('%s is a cell', (ref, place) => {
  expect(parseCellRef(ref)).toEqual(place);
});

test.each(['', 'D', '8', 'D0', 'D08', '8D', 'XFE1', 'A1048577', 'ABCD1', 'A1:B2', 'Sheet!A1', 'A-1', 'Đ8'])(
  '“%s” is none',
  (ref) => {
    expect(parseCellRef(ref)).toBeNull();
  },
);

test('every cell of a sheet is found again by its name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_ROW }), fc.integer({ min: 1, max: MAX_COLUMN }), (row, column) => {
      expect(parseCellRef(cellRef(row, column))).toEqual({ row, column });
    }),
  );
});

test('a range puts its corners in order, and one cell is a range of its own', () => {
  const range = { top: 1, left: 1, bottom: 3, right: 5 };
  expect(parseCellRange('A1:E3')).toEqual(range);
  expect(parseCellRange('E3:A1')).toEqual(range);
  expect(parseCellRange('A3:E1')).toEqual(range);
  expect(parseCellRange('B2')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
});

test.each(['', 'A1:', ':A1', 'A1:B2:C3', 'A1-B2', 'A:B'])('“%s” is no range', (text) => {
  expect(parseCellRange(text)).toBeNull();
});
