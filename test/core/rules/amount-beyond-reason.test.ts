import { passes, raises } from './pair';

raises(
  'amount-beyond-reason',
  'đồng in the row of million đồng, beside no count',
  {
    changes: {
      'VII.2.count': '-',
      'VII.2.amount': 140250000,
      'VII.3.count': 0,
      'VII.3.amount': 30000000,
      'VII.4.count': { result: null },
      'VII.4.amount': 15000000,
    },
  },
  { code: 'VII.2.amount', cell: 'D32', params: { raw: '140250000', people: '28050000', highest: '5000000' } },
  { code: 'VII.3.amount' },
  { code: 'VII.4.amount' },
);
passes('amount-beyond-reason', 'an amount that some can have been given, and one beside its count', {
  changes: { 'VII.3.count': '-', 'VII.2.amount': 140250000 },
});
