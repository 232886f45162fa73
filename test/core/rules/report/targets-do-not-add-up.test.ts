import { bodies, registerWith } from '../../../filled-form';
import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

const each = (target: string): ReturnType<typeof registerWith> =>
  registerWith(Object.fromEntries(bodies.branches.map(({ id }) => [id, { 'I.1': target, 'IV.6': '-' }])));

raises(
  'targets-do-not-add-up',
  'branch targets that make another sum than the province’s own',
  everybody(),
  [{ file: null, code: 'I.1', params: { target: '300', assigned: '330' } }],
  each('30'),
);
const shared = registerWith(
  Object.fromEntries(bodies.branches.map(({ id }, index) => [id, { 'I.1': index < 10 ? '30' : '-' }])),
);
passes('targets-do-not-add-up', 'branch targets that make the same sum, one branch having none', everybody(), shared);
passes(
  'targets-do-not-add-up',
  'a branch whose target is not known',
  everybody(),
  registerWith({ 'y-te': { 'I.1': '1' } }),
);
