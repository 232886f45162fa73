import { passes, raises } from './pair';

raises(
  'same-figure-twice',
  'an amount that stands in two programmes',
  { changes: { 'VII.2.amount': 140.25, 'VII.3.count': 400, 'VII.3.amount': 140.25 } },
  { code: 'VII.3.amount', cell: 'D35', params: { value: '140.25', otherCell: 'D32' }, mend: null },
);
raises(
  'same-figure-twice',
  'a long count in two rows',
  { changes: { 'VII.2.count': 617, 'VII.3.count': 617, 'VII.3.amount': 200 } },
  { code: 'VII.3.count', params: { value: '617' } },
);
passes('same-figure-twice', 'small and round figures, which are equal by chance', {
  changes: { 'VII.3.amount': 45, 'VII.2.count': 100, 'VII.3.count': 100, 'VII.4.count': 20, 'VII.4.amount': 20 },
});
passes('same-figure-twice', 'as many million as people: 157 gifts of a million each', {
  changes: { 'VII.4.count': 157, 'VII.4.amount': 157 },
});
