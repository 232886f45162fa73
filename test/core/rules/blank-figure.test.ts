import { passes, raises } from './pair';

raises(
  'blank-figure',
  'a result that was left out, or holds nothing but spaces',
  { changes: { 'I.1': { result: null }, 'IV.5': '   ' } },
  { code: 'I.1', cell: 'D6', params: { label: 'Kết nạp đoàn viên' }, mend: null },
  { code: 'IV.5', cell: 'D19' },
);
raises(
  'blank-figure',
  'a result that was left out though its rate is there, told once',
  { changes: { 'I.1': { result: null, rate: 109 } } },
  { code: 'I.1', params: { rate: '109' } },
);
passes('blank-figure', 'a zero, a dash, or a line that this body is not asked for', {
  changes: { 'I.1': 0, 'II.1': '-', 'VII.1.count': { result: null }, 'VII.6.a': { result: null } },
});
passes('blank-figure', 'a result under a merged range, which has its own finding', {
  sheet: { merges: [{ top: 6, left: 4, bottom: 7, right: 4 }] },
  changes: { 'I.2': { result: null } },
});
passes('blank-figure', 'the province’s own form, which gives only what the province does itself', {
  body: 'lai-chau',
  changes: { 'I.1': { result: null } },
});
