import { passes, raises } from './pair';

const whole = {
  'VII.3.count': 430,
  'VII.3.amount': 316.25,
  'VII.4.count': 157,
  'VII.4.amount': 157,
  'VII.5.count': 10,
  'VII.5.amount': 225,
};

raises(
  'breakdown-above-total',
  'more visits by giver than all programmes together',
  { body: 'lai-chau', changes: { ...whole, 'VII.2.count': 7556, 'VII.2.amount': 1402.14 } },
  { code: 'VII.2.count', cell: 'D31', params: { value: '7556', total: '7555' }, mend: null },
);
passes('breakdown-above-total', 'the figures of 2022', {
  body: 'lai-chau',
  changes: { ...whole, 'VII.2.count': 6057, 'VII.2.amount': 1402.14 },
});
passes('breakdown-above-total', 'a branch, which does not report the programme that is broken down', {
  changes: { 'VII.2.count': 6057, 'VII.2.amount': 1402.14 },
});
