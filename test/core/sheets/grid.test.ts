import { Grid } from '../../../src/core/sheets/grid';
import { sheetOf } from '../../workbook-of';

const merges = [{ top: 1, left: 1, bottom: 2, right: 3 }];

test('a cell is found by its row and column, a missing one is none', () => {
  const grid = new Grid(sheetOf([['a', null, 5]]));
  expect(grid.at(1, 3)).toMatchObject({ type: 'number', value: '5' });
  expect(grid.at(1, 2)).toBeNull();
  expect([grid.text(1, 1), grid.text(9, 9)]).toEqual(['a', '']);
});

test('a merged range covers all its cells but the first', () => {
  const grid = new Grid(sheetOf([['a']], { merges }));
  expect(grid.coveredBy(1, 1)).toBeNull();
  expect(grid.coveredBy(2, 3)).toEqual(merges[0]);
  expect(grid.coveredBy(3, 1)).toBeNull();
});

test('a cell is hidden with its row, its column or its sheet', () => {
  const some = new Grid(sheetOf([], { hiddenRows: [{ from: 3, to: 5 }], hiddenColumns: [{ from: 2, to: 2 }] }));
  expect([some.isHidden(3, 1), some.isHidden(5, 1), some.isHidden(1, 2)]).toEqual([true, true, true]);
  expect([some.isHidden(2, 1), some.isHidden(6, 3)]).toEqual([false, false]);
  expect(new Grid(sheetOf([], { visibility: 'very-hidden' })).isHidden(1, 1)).toBe(true);
});

test('a place names its sheet and its cell', () => {
  expect(new Grid(sheetOf([])).place(8, 4)).toEqual({ sheet: 'Phụ lục', cell: 'D8' });
});
