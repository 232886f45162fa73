import { form } from '../../filled-form';
import { passes, raises } from './pair';

raises(
  'part-above-whole',
  'more enterprise unions than there are in the province',
  { changes: { 'VI.1': { result: 72 } } },
  { code: 'VI.1', cell: 'D25', params: { value: '72', whole: '71' }, mend: null },
);
raises(
  'part-above-whole',
  'more conferences than grassroots unions',
  { body: 'lai-chau', changes: { 'IV.1': 786 } },
  { code: 'IV.1', params: { value: '786', whole: '785' } },
);
passes('part-above-whole', 'as many as there are', { body: 'lai-chau', changes: { 'VI.1': 71, 'IV.1': 785 } });
passes('part-above-whole', 'the printed figures of 2022', {
  body: 'lai-chau',
  changes: { 'IV.1': 717, 'IV.3': 21, 'IV.5': 45, 'VI.1': 62 },
});

test('each whole says which document counts it', () => {
  for (const { source } of form.parts ?? []) expect(source).toMatch(/2022/);
});
