import { found, passes, raises } from './pair';

const zeros = { 'VII.3.count': 4000, 'VII.3.amount': 30 };

raises(
  'count-beyond-money',
  'so many people that each would get next to nothing',
  { changes: zeros },
  {
    code: 'VII.3.count',
    cell: 'D34',
    params: { count: '4000', amount: '30', amountCell: 'D35', each: '7500', candidates: ['400', '40', '4'] },
    mend: null,
  },
);
raises(
  'count-beyond-money',
  'houses with one zero too many',
  { changes: { 'VII.5.count': 20, 'VII.5.amount': 45 } },
  { code: 'VII.5.count', params: { candidates: ['2'] }, mend: { value: '2', certain: false } },
);
passes('count-beyond-money', 'a count that is sound beside its amount', { changes: { 'VII.3.count': 400 } });
passes('count-beyond-money', 'too much money each, which no zero too many explains', {
  changes: { 'VII.3.amount': 30000 },
});
passes('count-beyond-money', 'a count that no zeros were typed behind: then the amount is the one to look at', {
  changes: { 'VII.3.count': 4321 },
});

test('the amount beside it is blamed no less, and names both cells', () => {
  expect(found('money-per-person', { changes: zeros })).toMatchObject([
    { code: 'VII.3.amount', params: { amountCell: 'D35', countCell: 'D34' } },
  ]);
});
