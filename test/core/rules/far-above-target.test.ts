import { registerWith } from '../../filled-form';
import { passes, raises, said } from './pair';

const register = registerWith({ 'tam-duong': { 'I.1': '32' } });

raises(
  'far-above-target',
  'a digit or two too many, beside which no rate shows it',
  { register, changes: { 'I.1': { result: 3500, rate: '-' } } },
  { code: 'I.1', cell: 'D6', params: { value: '3500', target: '32', whose: 'own' }, mend: null },
);
raises(
  'far-above-target',
  'one branch with a hundred times what the whole province was assigned',
  { register: registerWith({}), changes: { 'IV.4': { result: 999, rate: 100 } } },
  { code: 'IV.4', params: { value: '999', target: '3', whose: 'province' } },
);
raises(
  'far-above-target',
  'a zero too many beside a rate that nobody wrote',
  { register, changes: { 'I.1': { result: 320, rate: null } } },
  { code: 'I.1', params: { value: '320', target: '32', times: '10', whose: 'own' } },
);
passes('far-above-target', 'nine times a target, or ten times a target of a few', {
  register: registerWith({ 'tam-duong': { 'I.1': '32', 'I.2': '2' } }),
  changes: { 'I.1': { result: 288, rate: null }, 'I.2': { result: 20, rate: null } },
});
passes('far-above-target', 'a target met fifty times over', {
  register,
  changes: { 'I.1': { result: 1600, rate: 5000 } },
});
passes('far-above-target', 'a result where the target is none, or a hundred times below it', {
  register: registerWith({ 'tam-duong': { 'I.1': '0', 'I.3': '-', 'IV.1': '6000' } }),
  changes: { 'I.1': 3500, 'I.3': 3500, 'IV.1': 6 },
});

test('a rate that shows it has the word alone', () => {
  const findings = said({ register, changes: { 'I.1': { result: 3500, rate: 109 } } });
  expect(findings.filter((one) => one.includes('I.1 '))).toEqual(['I.1 warning rate-mismatch']);
});
