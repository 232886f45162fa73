import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

const TENFOLD = { 'sin-ho': { changes: { 'VII.3.amount': 300 } } };

raises('money-unlike-others', 'ten times the money of the others for each person', everybody(TENFOLD), [
  {
    file: 'sin-ho.xlsx',
    code: 'VII.3.amount',
    cell: 'D35',
    params: { body: 'sin-ho', value: '300', bodies: 11 },
  },
]);
passes(
  'money-unlike-others',
  'four times the money, and one amount that does not count',
  everybody({ 'sin-ho': { changes: { 'VII.3.amount': 120 } }, 'tan-uyen': { changes: { 'VII.3.amount': 300000 } } }),
);
passes(
  'money-unlike-others',
  'the same where fewer than eight report: nobody can say what is usual',
  everybody(TENFOLD).slice(0, 7),
);
