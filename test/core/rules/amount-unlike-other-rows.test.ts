import { passes, raises } from './pair';

raises(
  'amount-unlike-other-rows',
  'an amount without a count, a thousand times the others',
  { changes: { 'VII.3.count': { result: null }, 'VII.3.amount': 30000 } },
  {
    code: 'VII.3.amount',
    cell: 'D35',
    params: { raw: '30000', value: '30000', usual: '45' },
    mend: { value: '30', certain: false },
  },
);
raises(
  'amount-unlike-other-rows',
  'one a thousandth of them',
  { changes: { 'VII.3.count': { result: null }, 'VII.3.amount': 0.03 } },
  { code: 'VII.3.amount', mend: { value: '30', certain: false } },
);
passes('amount-unlike-other-rows', 'an amount without a count that fits the others', {
  changes: { 'VII.3.count': { result: null } },
});
passes('amount-unlike-other-rows', 'an amount that its own count tells about', { changes: { 'VII.3.amount': 30000 } });
passes('amount-unlike-other-rows', 'a form with one other amount, which is no scale', {
  changes: {
    'VII.3.count': { result: null },
    'VII.3.amount': 30000,
    'VII.2.count': '-',
    'VII.2.amount': '-',
    'VII.4.count': '-',
    'VII.4.amount': '-',
  },
});
