import { shippedRegister } from '../../../filled-form';
import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

const targets = shippedRegister.targets!;
const zero = {
  ...shippedRegister,
  targets: { ...targets, consolidating: { ...targets.consolidating, 'I.2': { value: '0', source: 'QĐ' } } },
};

raises('zero-target', 'a target of zero', everybody(), [{ file: null, code: 'I.2', params: {} }], zero);
passes('zero-target', 'targets above zero, and none assigned', everybody());
