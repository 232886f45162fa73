import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

const notAssigned = registerWith({ 'tam-duong': { 'II.1': '-', 'IV.6': '-' } });

raises(
  'result-not-assigned',
  'a result where no target is assigned',
  { register: notAssigned, changes: { 'IV.6': { result: 2, rate: '-' } } },
  { code: 'IV.6', cell: 'D20', params: { value: '2' }, mend: null },
);
raises(
  'result-not-assigned',
  'the same where the form’s own column says so',
  {
    register: registerWith({}),
    columns: ['number', 'label', 'measure', 'target', 'result', 'rate'],
    changes: { 'IV.6': { target: '-', result: 2, rate: '-' } },
  },
  { code: 'IV.6' },
);
passes('result-not-assigned', 'a dash or a zero there', { register: notAssigned, changes: { 'IV.6': '-', 'II.1': 0 } });
passes('result-not-assigned', 'a target that nobody stated', { register: registerWith({}), changes: { 'IV.6': 2 } });
