import { passes, raises } from './pair';

raises(
  'below-one-dong',
  'an amount with a fraction of a đồng',
  { changes: { 'VII.3.amount': 30.1234567, 'VII.4.amount': '15,00000001' } },
  { code: 'VII.3.amount', cell: 'D35', params: { value: '30.1234567', dong: '30123456.7' }, mend: null },
  { code: 'VII.4.amount', cell: 'D38', params: { value: '15.00000001', dong: '15000000.01' } },
);
passes('below-one-dong', 'an amount to the đồng', {
  changes: { 'VII.3.amount': 30.123456, 'VII.4.amount': '15,000001' },
});
