import { passes, raises } from './pair';

for (const rate of ['vượt', { type: 'error', value: '#DIV/0!' }, { type: 'date', value: '2022-10-05' }] as const)
  raises(
    'rate-unreadable',
    `a rate written ${JSON.stringify(rate)}`,
    { changes: { 'I.1': { result: 30, rate } } },
    { code: 'I.1', cell: 'E6', mend: null },
  );
passes('rate-unreadable', 'per cent in any spelling, a dash, nothing, or one that can be read two ways', {
  changes: {
    'I.1': { result: 30, rate: '100%' },
    'I.3': { rate: '-' },
    'IV.1': { rate: null },
    'V.1': { rate: '109,375' },
  },
});
