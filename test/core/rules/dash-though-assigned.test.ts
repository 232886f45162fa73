import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

raises(
  'dash-though-assigned',
  'a dash where the branch has a target',
  { changes: { 'I.1': { result: '-', rate: '-' } } },
  { code: 'I.1', cell: 'D6', params: { target: '30' }, mend: null },
);
passes('dash-though-assigned', 'a dash where none is assigned, and a zero where one is', {
  changes: { 'I.1': 0, 'II.1': '-' },
});
passes('dash-though-assigned', 'a dash where the register does not say', {
  register: registerWith({}),
  changes: { 'I.1': '-' },
});
passes('dash-though-assigned', 'the province’s own form: its target is for all of it', { body: 'lai-chau' });
