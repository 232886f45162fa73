import { passes, raises } from './pair';

raises(
  'missing-line',
  'a line that was taken out, or renamed beyond recognition',
  { changes: { 'I.2': null, 'V.1': { label: 'Ký lại thỏa ước lao động tập thể' } } },
  { code: 'I.2', cell: null, params: { label: 'Thành lập CĐCS trong doanh nghiệp' }, mend: null },
  { code: 'V.1', cell: 'D21', params: { instead: 'Ký lại thỏa ước lao động tập thể', raw: '1' } },
);
passes('missing-line', 'a line that this body is not asked for', {
  changes: { 'VII.1': null, 'VII.1.count': null, 'VII.1.amount': null, 'VII.6.a': null },
});
passes('missing-line', 'a line that moved to the end', {
  arrange: (rows) => [...rows.filter(({ code }) => code !== 'I.2'), ...rows.filter(({ code }) => code === 'I.2')],
});
