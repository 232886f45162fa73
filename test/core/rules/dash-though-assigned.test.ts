import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

raises(
  'dash-though-assigned',
  'a dash where the branch has a target',
  { changes: { 'I.1': { result: '-', rate: '-' } } },
  { code: 'I.1', cell: 'D6', params: { target: '30', cell: '' }, mend: null },
);
passes('dash-though-assigned', 'a dash where none is assigned, and a zero where one is', {
  changes: { 'I.1': 0, 'II.1': '-' },
});
passes('dash-though-assigned', 'a dash where the register does not say', {
  register: registerWith({}),
  changes: { 'I.1': '-' },
});
passes('dash-though-assigned', 'the province’s own form: its target is for all of it', { body: 'lai-chau' });

const columns = ['number', 'label', 'measure', 'target', 'result', 'rate'] as const;

raises(
  'dash-though-assigned',
  'a dash beside a target that only the form itself shows',
  { register: registerWith({}), columns, changes: { 'I.1': { target: 32, result: '-', rate: '-' } } },
  { code: 'I.1', cell: 'E6', params: { target: '32', cell: 'D6' }, mend: null },
);
raises(
  'dash-though-assigned',
  'the target that was handed in, whatever the form shows',
  { columns, changes: { 'I.1': { target: '-', result: '-', rate: '-' } } },
  { code: 'I.1', cell: 'E6', params: { target: '30', cell: '' } },
);
passes('dash-though-assigned', 'a form that shows no target, a zero or a dash, or one where none is asked for', {
  register: registerWith({}),
  columns,
  changes: {
    'I.1': { target: '-', result: '-', rate: '-' },
    'I.2': { target: 0, result: '-', rate: '-' },
    'I.3': { target: null, result: '-', rate: '-' },
    'VII.5.count': { target: 2, result: '-' },
    'VII.5.amount': { result: '-' },
  },
});
passes('dash-though-assigned', 'a target in the form where none was handed in for the line', {
  register: registerWith({ 'tam-duong': { 'I.1': '-' } }),
  columns,
  changes: { 'I.1': { target: 32, result: '-', rate: '-' } },
});
