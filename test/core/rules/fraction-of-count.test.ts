import { passes, raises } from './pair';

raises(
  'fraction-of-count',
  'decimals written where whole things are counted',
  { changes: { 'I.1': '12,5', 'VII.5.count': '1.50' } },
  { code: 'I.1', cell: 'D6', params: { value: '12.5', measure: 'Người' }, mend: null },
  { code: 'VII.5.count', cell: 'D40', params: { value: '1.5', measure: 'Nhà' } },
);
passes('fraction-of-count', 'thousands, and decimals that are nothing', {
  changes: { 'I.1': '1.250', 'I.3': '80,0', 'VII.3.amount': '30,5' },
});
