import { passes, raises } from './pair';

raises(
  'hidden-figure',
  'a figure in a hidden row',
  { sheet: { hiddenRows: [{ from: 6, to: 7 }] }, changes: { 'I.2': { result: null } } },
  { code: 'I.1', cell: 'D6', params: { raw: '30' }, mend: null },
);
passes('hidden-figure', 'a hidden row whose result is a dash', {
  sheet: { hiddenRows: [{ from: 6, to: 6 }] },
  changes: { 'I.1': { result: '-' } },
});
passes('hidden-figure', 'a hidden row between the figures, and a hidden column of measures', {
  sheet: { hiddenRows: [{ from: 5, to: 5 }], hiddenColumns: [{ from: 3, to: 3 }] },
});
