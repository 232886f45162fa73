import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

raises(
  'rate-without-target',
  'a rate where nothing is assigned, in I to VI or in VII',
  {
    register: registerWith({ 'tam-duong': { 'IV.6': '-' } }),
    changes: { 'IV.6': { rate: 100 }, 'VII.3.count': { rate: '100%' } },
  },
  { code: 'IV.6', cell: 'E20', params: { raw: '100' }, mend: { value: '-', certain: true } },
  { code: 'VII.3.count', cell: 'E34', params: { raw: '100%' } },
);
passes('rate-without-target', 'a dash or nothing there, and a rate where a target is assigned (R9)', {
  changes: { 'IV.6': { rate: '-' }, 'VII.3.count': { rate: null }, 'I.1': { rate: 100 } },
});
