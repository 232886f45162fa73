import { passes, raises } from './pair';

raises(
  'money-per-person',
  'an amount a thousand times too large (R1)',
  { body: 'lai-chau', changes: { 'VII.1.count': '6.958', 'VII.1.amount': '2,080,840' } },
  {
    code: 'VII.1.amount',
    cell: 'D29',
    params: {
      raw: '2,080,840',
      value: '2080840',
      count: '6958',
      each: '299057200',
      lowest: '50000',
      highest: '5000000',
      meant: '2080.84',
    },
    mend: { value: '2080.84', certain: false },
  },
);
raises(
  'money-per-person',
  'a number cell a thousand times too small or too large, or in đồng',
  { changes: { 'VII.2.amount': 0.14025, 'VII.3.amount': 30000, 'VII.4.amount': 15000000 } },
  { code: 'VII.2.amount', cell: 'D32', params: { meant: '140.25' }, mend: { value: '140.25', certain: false } },
  { code: 'VII.3.amount', cell: 'D35', params: { meant: '30' } },
  { code: 'VII.4.amount', cell: 'D38', params: { meant: '15' }, mend: { value: '15', certain: false } },
);
raises(
  'money-per-person',
  'an amount that no slip explains',
  { changes: { 'VII.5.amount': 1000 } },
  { code: 'VII.5.amount', params: { each: '500000000', meant: '' }, mend: null },
);
passes('money-per-person', 'one million a visit and 22,5 million a house (P10)', {
  changes: { 'VII.4.count': 157, 'VII.4.amount': 157, 'VII.5.count': 10, 'VII.5.amount': 225 },
});
passes('money-per-person', 'nothing given to nobody, and money beside nothing', {
  changes: { 'VII.3.count': 0, 'VII.3.amount': 0, 'VII.4.count': { result: null } },
});
