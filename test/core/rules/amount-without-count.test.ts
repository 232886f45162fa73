import { passes, raises, said } from './pair';

describe('amount-without-count', () => {
  raises(
    'amount-without-count',
    'money without the people it was given to',
    { changes: { 'VII.3.count': { result: null } } },
    { code: 'VII.3.count', cell: 'D34', params: { raw: '30', givenCell: 'D35', beside: 'blank' }, mend: null },
  );
  raises(
    'amount-without-count',
    'money beside a count of zero or a dash',
    { changes: { 'VII.3.count': 0, 'VII.4.count': '-' } },
    { code: 'VII.3.count', cell: 'D34', params: { beside: 'value' } },
    { code: 'VII.4.count', cell: 'D37', params: { raw: '15', givenCell: 'D38', beside: 'dash' } },
  );
  passes('amount-without-count', 'a count that cannot be told, which has its own finding', {
    changes: { 'VII.3.count': '4 0', 'VII.5.count': 'nhiều nhà' },
  });
  passes('amount-without-count', 'neither money nor people', {
    changes: { 'VII.3.count': 0, 'VII.3.amount': 0, 'VII.4.count': '-', 'VII.4.amount': '-' },
  });
});

test('a blank beside what goes with it is told once', () => {
  expect(said({ changes: { 'VII.3.count': { result: null } } })).toEqual(['VII.3.count warning amount-without-count']);
});

describe('count-without-amount', () => {
  raises(
    'count-without-amount',
    'people without the money they were given',
    { changes: { 'VII.2.amount': { result: null }, 'VII.5.amount': '-' } },
    { code: 'VII.2.amount', cell: 'D32', params: { raw: '600' }, mend: null },
    { code: 'VII.5.amount', cell: 'D41', params: { raw: '2' } },
  );
  passes('count-without-amount', 'an amount with two readings, which has its own finding', {
    changes: { 'VII.3.amount': { result: 30.5 }, 'VII.4.amount': '15 0' },
  });
  passes('count-without-amount', 'people and money', {});
});
