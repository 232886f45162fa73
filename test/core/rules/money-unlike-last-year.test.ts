import { passes, raises } from './pair';

const lastYear = { 'tam-duong': { 'VII.3.count': '38', 'VII.3.amount': '28.5' } };

raises(
  'money-unlike-last-year',
  'an amount ten times too large that one person could still have been given',
  { lastYear, changes: { 'VII.3.amount': 300 } },
  {
    code: 'VII.3.amount',
    cell: 'D35',
    params: { value: '300', count: '40', countCell: 'D34', each: '7500000', before: '750000' },
    mend: null,
  },
);
raises(
  'money-unlike-last-year',
  'a number of people ten times too large',
  { lastYear, changes: { 'VII.3.count': 400 } },
  { code: 'VII.3.amount', params: { count: '400', each: '75000' } },
);
passes('money-unlike-last-year', 'five times as much for each, and ten times as many people with ten times the money', {
  lastYear: { 'tam-duong': { ...lastYear['tam-duong'], 'VII.4.count': '150', 'VII.4.amount': '150' } },
  changes: { 'VII.3.amount': 150 },
});
passes('money-unlike-last-year', 'what lies beyond all bounds, which has its own error', {
  lastYear,
  changes: { 'VII.3.amount': 30000 },
});
passes('money-unlike-last-year', 'a line that was empty last year, or is now', {
  lastYear: { 'tam-duong': { 'VII.3.count': '0', 'VII.3.amount': '0', 'VII.4.count': '1', 'VII.4.amount': '1' } },
  changes: { 'VII.4.count': 0, 'VII.4.amount': 0 },
});
