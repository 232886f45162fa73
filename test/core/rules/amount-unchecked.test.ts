import { passes, raises } from './pair';

raises(
  'amount-unchecked',
  'an amount beside a count that has no line or cannot be told',
  { changes: { 'VII.3.count': null, 'VII.4.count': '1.000' } },
  { code: 'VII.3.amount', cell: 'D34', params: { raw: '30', countRaw: '', countCell: '' }, mend: null },
  { code: 'VII.4.amount', cell: 'D37', params: { raw: '15', countRaw: '1.000', countCell: 'D36' } },
);
passes('amount-unchecked', 'an amount beside a count that can mean only one thing', {
  changes: { 'VII.3.count': 6.958, 'VII.3.amount': 2080.84 },
});
passes('amount-unchecked', 'an amount beside nothing, which is another finding’s', {
  changes: { 'VII.3.count': { result: null } },
});
