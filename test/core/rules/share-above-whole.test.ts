import { passes, raises } from './pair';

raises(
  'share-above-whole',
  'a share of more than all',
  {
    body: 'lai-chau',
    changes: { 'VII.6.c': '150%', 'VII.6.d': { result: { type: 'number', value: '1.2', percent: true } } },
  },
  { code: 'VII.6.c', cell: 'D45', params: { value: '150', meant: '' }, mend: null },
  { code: 'VII.6.d', cell: 'D46', params: { value: '120', meant: '' } },
);
raises(
  'share-above-whole',
  'a share typed into a cell that shows per cent: what was typed is the likely share',
  {
    body: 'lai-chau',
    changes: {
      'VII.6.c': { result: { type: 'number', value: '12.5', percent: true } },
      'VII.6.d': { result: { type: 'number', value: '100', percent: true } },
    },
  },
  { code: 'VII.6.c', params: { value: '1250', meant: '12.5' } },
  { code: 'VII.6.d', params: { value: '10000', meant: '100' } },
);
passes('share-above-whole', 'a share of all, and a rate of more', {
  body: 'lai-chau',
  changes: { 'VII.6.c': '100%', 'I.1': { rate: 163 } },
});
