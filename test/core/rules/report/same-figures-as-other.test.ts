import { everybody, received } from '../../../received-files';
import { passes, raises } from './pair';

raises(
  'same-figures-as-other',
  'two branches with one column of figures',
  [received({ body: 'tam-duong' }), received({ body: 'sin-ho' })],
  [{ file: 'sin-ho.xlsx', params: { body: 'sin-ho', other: 'tam-duong' } }],
);
raises(
  'same-figures-as-other',
  'a copy with one figure changed',
  [received({ body: 'tam-duong' }), received({ body: 'sin-ho', changes: { 'VII.3.count': 41 } })],
  [{ file: 'sin-ho.xlsx' }],
);
passes('same-figures-as-other', 'eleven branches that differ', everybody());
passes('same-figures-as-other', 'the same branch twice, which is another finding’s', [
  received({ file: 'a.xlsx' }),
  received({ file: 'b.xlsx' }),
]);
