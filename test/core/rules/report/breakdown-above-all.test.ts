import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

raises(
  'breakdown-above-all',
  'branches that visited more people than all programmes together',
  everybody({ 'sin-ho': { changes: { 'VII.2.count': 5000, 'VII.2.amount': 1200 } } }),
  [{ code: 'VII.2.count', cell: null, params: { value: '11000' } }],
);
passes('breakdown-above-all', 'no more visits than gifts', everybody());
passes(
  'breakdown-above-all',
  'a total that lacks a body, which is no whole',
  everybody({ 'sin-ho': { changes: { 'VII.2.count': 5000, 'VII.2.amount': 1200 } } }).slice(1),
);
