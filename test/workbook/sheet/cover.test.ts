import fc from 'fast-check';
import type { Cell, CellRange } from '../../../src/core/workbook';
import { coverCells } from '../../../src/workbook/sheet/cover';

const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
const holds = (range: CellRange, { row, column }: Cell): boolean =>
  range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;

const small = fc.integer({ min: 1, max: 9 });
const ranges = fc.array(
  fc.tuple(small, small, small, small).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  })),
  { maxLength: 12 },
);
const cells = fc
  .uniqueArray(fc.tuple(small, small), { selector: ([row, column]) => row * 10 + column, maxLength: 40 })
  .map((places) =>
    places
      .sort(([a, b], [c, d]) => a - c || b - d)
      .map(([row, column]): Cell => ({ row, column, type: 'number', value: '1' })),
  );

test('one pass finds the same as looking at every cell and every range', () => {
  fc.assert(
    fc.property(cells, ranges, (list, all) => {
      const kept: CellRange[] = [];
      for (const range of [...all].sort((a, b) => a.top - b.top || a.left - b.left)) {
        if (!kept.some((other) => overlaps(other, range))) kept.push(range);
      }
      const expected = list.flatMap((cell) => kept.filter((range) => holds(range, cell)).map((range) => [cell, range]));
      const found: [Cell, CellRange][] = [];
      let overlapping = 0;
      coverCells(list, all, {
        onCell: (cell, range, index) => found.push([list[index] ?? cell, range]),
        onOverlap: () => overlapping++,
      });
      expect(found).toEqual(expected);
      expect(overlapping).toBe(all.length - kept.length);
    }),
  );
});
