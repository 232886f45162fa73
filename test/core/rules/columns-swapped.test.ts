import { codes, formRows, registerWith, type Changes } from '../../filled-form';
import { passes, raises, said } from './pair';

/** Every line's result under the rates, and its rate under the results. */
const crossed: Changes = Object.fromEntries(
  formRows()
    .filter(({ code }) => codes.includes(code))
    .map(({ code, result = null, rate = null }) => [code, { result: rate, rate: result }]),
);

raises(
  'columns-swapped',
  'rates under the results, and results under the rates',
  { changes: crossed },
  { code: null, cell: 'D4', params: { first: 'Kết quả thực hiện', second: 'Đạt tỷ lệ (%)' }, mend: null },
);
raises(
  'columns-swapped',
  'the same where no target is known: section VII has no rates',
  { changes: crossed, register: registerWith({}) },
  { code: null, cell: 'D4' },
);

const TARGETS = { 'I.1': '30', 'I.3': '50', 'IV.1': '70', 'VI.1': '6' };
const withTargets = (of: (target: string) => { target: number; result: number }): Changes =>
  Object.fromEntries(Object.entries(TARGETS).map(([code, target]) => [code, of(target)]));

raises(
  'columns-swapped',
  'results under the targets, and targets under the results',
  {
    columns: ['number', 'label', 'measure', 'target', 'result', 'rate'],
    changes: withTargets((target) => ({ target: Number(target) + 2, result: Number(target) })),
  },
  { code: null, params: { second: 'Chỉ tiêu giao' } },
);
passes('columns-swapped', 'results equal to their targets', {
  columns: ['number', 'label', 'measure', 'target', 'result', 'rate'],
  changes: withTargets((target) => ({ target: Number(target), result: Number(target) })),
});
passes('columns-swapped', 'headings that stand the other way round with their figures', {
  columns: ['number', 'label', 'measure', 'rate', 'result'],
});
passes('columns-swapped', 'two lines that changed places, which are two mistakes', {
  changes: { 'I.3': { result: 160, rate: 80 }, 'VII.5.count': { result: '-', rate: 2 } },
});

test('nothing more is said of figures that all stand in the wrong column', () => {
  expect(said({ changes: crossed })).toEqual(['(form) error columns-swapped']);
});
