import { lineName, placeLine } from '../../../taskpane/state/place-line';

const labels = new Map([['VII.2.amount', 'Thăm hỏi: Số tiền']]);

test('a line goes by the number that is printed, not by the code of its figure', () => {
  expect(lineName('VII.2.amount', labels)).toBe('VII.2 Thăm hỏi: Số tiền');
  expect(lineName('IX.9', labels)).toBe('IX.9');
});

test('what nobody knows of the place is left out', () => {
  const all = { file: 'a.xlsx', cell: 'D34', code: 'VII.2.amount' };
  expect(placeLine(all, labels)).toBe('a.xlsx · D34 · VII.2 Thăm hỏi: Số tiền');
  expect(placeLine({ file: null, code: null }, labels)).toBe('');
  expect(placeLine({ file: 'a.xlsx', cell: undefined, code: null }, labels)).toBe('a.xlsx');
});
