import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

raises(
  'figure-not-asked',
  'a branch’s gifts on the line of the province’s own programme',
  everybody({ 'sin-ho': { changes: { 'VII.1.count': 12, 'VII.1.amount': 6 } } }),
  [
    { file: 'sin-ho.xlsx', code: 'VII.1.count', cell: 'D28', params: { body: 'sin-ho', value: '12' } },
    { file: 'sin-ho.xlsx', code: 'VII.1.amount', cell: 'D29', params: { body: 'sin-ho', value: '6' } },
  ],
);
passes(
  'figure-not-asked',
  'a zero there, and a judgement that is only listed',
  everybody({ 'sin-ho': { changes: { 'VII.1.count': 0, 'VII.6.a': 'vững mạnh', 'VII.6.c': '15%' } } }),
);
