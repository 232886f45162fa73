import { passes, raises, said } from './pair';

const beside = ['number', 'label', 'measure', 'result', 'rate', 'other'] as const;
const strayed = { type: 'text', value: '30' } as const;

raises(
  'figure-in-other-column',
  'a figure under the measure, with nothing under the results',
  { changes: { 'I.1': { measure: 30, result: null, rate: null } } },
  { code: 'I.1', cell: 'C6', params: { raw: '30', due: 'D6' }, mend: { value: '30', certain: false } },
);
raises(
  'figure-in-other-column',
  'a figure beside the table',
  {
    columns: ['number', 'label', 'result', 'rate', 'other', 'measure'],
    headings: { measure: 'Số' },
    changes: { 'I.1': { result: null, measure: strayed } },
  },
  { code: 'I.1', cell: 'F6', params: { due: 'C6' } },
);
passes('figure-in-other-column', 'a figure in its own column, whatever stands beside it', {
  changes: { 'I.1': { measure: 30 } },
});
passes('figure-in-other-column', 'a blank result with its measure, number, target and rate', {
  columns: [...beside],
  changes: { 'I.1': { result: null, rate: 100 } },
});

test('it is not said to be blank besides', () => {
  expect(said({ changes: { 'I.1': { measure: 30, result: null, rate: null } } })).toEqual([
    'I.1 error figure-in-other-column',
  ]);
});

test('a figure under a rate that no target is due for is the result, and no rate to be taken away', () => {
  expect(said({ changes: { 'VII.2.count': { result: null, rate: 485 } } })).toEqual([
    'VII.2.count error figure-in-other-column',
  ]);
});
passes('figure-in-other-column', 'a dash under such a rate', {
  changes: { 'VII.2.count': { result: null, rate: '-' } },
});
