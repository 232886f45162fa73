import { everybody } from '../../../received-files';
import { passes, raises } from './pair';

raises(
  'far-from-others',
  'one branch of eleven with a count a thousand times the others’',
  everybody({ 'sin-ho': { changes: { 'I.1': { result: 30000, rate: '-' } } } }),
  [
    {
      file: 'sin-ho.xlsx',
      code: 'I.1',
      cell: 'D6',
      params: { body: 'sin-ho', value: '30000', median: '30', bodies: 11 },
    },
  ],
);
passes(
  'far-from-others',
  'one branch with ten times as much as the others',
  everybody({ 'sin-ho': { changes: { 'I.1': { result: 300, rate: '-' } } } }),
);
passes(
  'far-from-others',
  'the same when fewer than eight report: nobody can say what is usual',
  everybody({ 'sin-ho': { changes: { 'I.1': { result: 30000, rate: '-' } } } }).slice(0, 7),
);
