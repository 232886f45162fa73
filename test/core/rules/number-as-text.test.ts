import { passes, raises } from './pair';

raises(
  'number-as-text',
  'figures typed as text that can mean only one thing',
  { changes: { 'I.1': '030', 'I.3': '80 người', 'VII.2.count': '6.057', 'VII.2.amount': '1.402.140.000đ' } },
  { code: 'I.1', cell: 'D6', params: { raw: '030', value: '30' }, mend: { value: '30', certain: true } },
  { code: 'I.3', cell: 'D8', params: { raw: '80 người', value: '80' } },
  { code: 'VII.2.count', cell: 'D31', mend: { value: '6057', certain: true } },
  { code: 'VII.2.amount', cell: 'D32', mend: { value: '1402.14', certain: true } },
);
raises(
  'number-as-text',
  'figures that cannot be right as they stand: nobody mends those without asking',
  { changes: { 'I.1': '10,35', 'I.3': '-80' } },
  { code: 'I.1', mend: { value: '10.35', certain: false } },
  { code: 'I.3', mend: { value: '-80', certain: false } },
);
passes('number-as-text', 'numbers, dashes, shares and judgements', {
  body: 'lai-chau',
  changes: { 'VII.6.c': '15%', 'VII.6.a': 'vững mạnh.' },
});
passes('number-as-text', 'an amount whose scale is in doubt, which has its own finding', {
  changes: { 'VII.3.amount': '30,000,000' },
});
