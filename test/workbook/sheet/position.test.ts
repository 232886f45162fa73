import fc from 'fast-check';
import { cellRef, MAX_COLUMN, MAX_ROW } from '../../../src/core/sheets/cell-ref';
import { Position } from '../../../src/workbook/sheet/position';

test('every cell of a sheet is found by its address', () => {
  const position = new Position();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_ROW }), fc.integer({ min: 1, max: MAX_COLUMN }), (row, column) => {
      return position.read(cellRef(row, column)) && position.row === row && position.column === column;
    }),
  );
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'A01',
  'a1',
  '$A$1',
  'A1 ',
  ' A1',
  'A-1',
  'A1:B2',
  'XFE1',
  'ZZZZ5',
  'A1048577',
  'A10485760',
  'A1.5',
  'R1C1',
  'Đ1',
])('%j is no address', (ref) => {
  expect(new Position().read(ref)).toBe(false);
});
