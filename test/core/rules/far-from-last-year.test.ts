import { passes, raises } from './pair';

const lastYear = { 'tam-duong': { 'VII.3.amount': '28.5', 'I.1': '27', 'VII.3.count': '38' } };

raises(
  'far-from-last-year',
  'an amount a thousand times last year’s',
  { lastYear, changes: { 'VII.3.amount': 30000 } },
  {
    code: 'VII.3.amount',
    cell: 'D35',
    params: { raw: '30000', value: '30000', before: '28.5' },
    mend: { value: '30', certain: false },
  },
);
raises(
  'far-from-last-year',
  'a count that no slip of a thousand explains',
  { lastYear, changes: { 'I.1': { result: 30303, rate: '-' } } },
  { code: 'I.1', mend: null },
);
passes('far-from-last-year', 'twice as much, half as much, and nothing', {
  lastYear,
  changes: { 'VII.3.amount': 57, 'VII.3.count': 19, 'I.1': 0 },
});
passes('far-from-last-year', 'another body’s figures, or none at all', {
  lastYear: { 'sin-ho': { 'VII.3.amount': '0.03' } },
});
raises(
  'far-from-last-year',
  'many people with a zero too many, or one too few',
  { lastYear: { 'tam-duong': { 'I.1': '27', 'VII.2.count': '6100' } }, changes: { 'I.1': { result: 270, rate: '-' } } },
  { code: 'I.1', params: { value: '270', before: '27' }, mend: null },
  { code: 'VII.2.count', params: { value: '600', before: '6100' } },
);
passes('far-from-last-year', 'ten times a few, and ten times the money of a programme that grew', {
  lastYear: { 'tam-duong': { 'I.2': '2', 'VII.3.amount': '3' } },
  changes: { 'I.2': { result: 20, rate: '-' } },
});
