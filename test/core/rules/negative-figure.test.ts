import { passes, raises } from './pair';

raises(
  'negative-figure',
  'a figure below zero',
  { changes: { 'I.1': -5, 'VII.3.amount': '-30,5' } },
  { code: 'I.1', cell: 'D6', params: { value: '-5' }, mend: null },
  { code: 'VII.3.amount', cell: 'D35', params: { value: '-30.5' } },
);
passes('negative-figure', 'a zero, a dash and a judgement', {
  body: 'lai-chau',
  changes: { 'VII.1.count': 0, 'VII.6.a': '- tốt' },
});
