import { fault } from '../../src/core/fault';

test('a fault is its code and what is known of it, and survives JSON', () => {
  const one = fault('too-large', { what: 'cells', limit: 100, part: 'xl/worksheets/sheet1.xml', cell: 'D8' });
  expect(one).toEqual({
    code: 'too-large',
    params: { what: 'cells', limit: 100, part: 'xl/worksheets/sheet1.xml', cell: 'D8' },
  });
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
});
