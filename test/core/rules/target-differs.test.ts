import type { Role } from '../../filled-form';
import { passes, raises } from './pair';

const columns: readonly Role[] = ['number', 'label', 'measure', 'target', 'result', 'rate'];

raises(
  'target-differs',
  'a target in the file that is not the one assigned',
  { columns, changes: { 'I.1': { target: 25 }, 'II.1': { target: 1 }, 'I.2': { target: '-' } } },
  { code: 'I.1', cell: 'D6', params: { raw: '25', assigned: '30' }, mend: { value: '30', certain: true } },
  { code: 'I.2', cell: 'D7', params: { raw: '-', assigned: '1' } },
  { code: 'II.1', cell: 'D10', params: { raw: '1', assigned: '-' }, mend: { value: '-', certain: true } },
);
passes('target-differs', 'the target that is assigned, however it is written, or none', {
  columns,
  changes: { 'I.1': { target: '030' }, 'II.1': { target: '-' }, 'I.2': { target: null }, 'VII.3.count': { target: 9 } },
});
