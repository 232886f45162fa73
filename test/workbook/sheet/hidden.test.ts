import { HiddenSpans } from '../../../src/workbook/sheet/hidden';

test('neighbours join into one run', () => {
  const hidden = new HiddenSpans();
  for (const [from, to] of [
    [2, 3],
    [4, 4],
    [7, 9],
  ] as const)
    hidden.add(from, to);
  expect(hidden.list).toEqual([
    { from: 2, to: 4 },
    { from: 7, to: 9 },
  ]);
});
