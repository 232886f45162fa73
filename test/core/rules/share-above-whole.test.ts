import { passes, raises } from './pair';

raises(
  'share-above-whole',
  'a share of more than all',
  {
    body: 'lai-chau',
    changes: { 'VII.6.c': '150%', 'VII.6.d': { result: { type: 'number', value: '1.2', percent: true } } },
  },
  { code: 'VII.6.c', cell: 'D45', params: { value: '150' }, mend: null },
  { code: 'VII.6.d', cell: 'D46', params: { value: '120' } },
);
passes('share-above-whole', 'a share of all, and a rate of more', {
  body: 'lai-chau',
  changes: { 'VII.6.c': '100%', 'I.1': { rate: 163 } },
});
