import { registerWith } from '../../filled-form';
import { passes, raises, said } from './pair';

const register = registerWith({ 'tam-duong': { 'I.1': '300' } });

raises(
  'rate-as-ratio',
  'a rate typed as 1,09',
  { register, changes: { 'I.1': { result: 328, rate: 1.09 } } },
  { code: 'I.1', cell: 'E6', params: { raw: '1.09', meant: '109' }, mend: { value: '109', certain: true } },
);
raises(
  'rate-as-ratio',
  'the same as text, and a whole target typed as 1',
  { changes: { 'I.3': { result: 80, rate: '1,6' }, 'I.1': { result: 30, rate: 1 } } },
  { code: 'I.1', mend: { value: '100', certain: true } },
  { code: 'I.3', mend: { value: '160', certain: true } },
);
raises(
  'rate-as-ratio',
  'a rate with decimals below three where no target is known',
  { register: registerWith({}), changes: { 'I.1': { result: 328, rate: 1.09 } } },
  { code: 'I.1', mend: { value: '109', certain: false } },
);
for (const rate of [109, '109', '109%', { type: 'number', value: '1.09', percent: true }] as const)
  passes('rate-as-ratio', `a rate written ${JSON.stringify(rate)}`, {
    register,
    changes: { 'I.1': { result: 328, rate } },
  });
passes('rate-as-ratio', 'one per cent that is one per cent', { register, changes: { 'I.1': { result: 3, rate: 1 } } });

test('it is no mismatch besides', () => {
  expect(said({ register, changes: { 'I.1': { result: 328, rate: 1.09 } } })).toEqual(['I.1 warning rate-as-ratio']);
});
