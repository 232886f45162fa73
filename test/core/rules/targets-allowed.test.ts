import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

const register = registerWith({});
const ofOne = (result: number, rate: number): { changes: Record<string, { result: number; rate: number }> } => ({
  changes: { 'I.1': { result, rate } },
});

describe('targets-allowed', () => {
  raises(
    'targets-allowed',
    'a result and a rounded rate without a known target',
    { register, ...ofOne(328, 109) },
    { code: 'I.1', cell: 'E6', params: { result: '328', rate: '109', lowest: '300', highest: '302' }, mend: null },
  );
  raises(
    'targets-allowed',
    'another one',
    { register, ...ofOne(815, 163) },
    { code: 'I.1', params: { lowest: '499', highest: '501' } },
  );
  passes('targets-allowed', 'a known target', {
    register: registerWith({ 'tam-duong': { 'I.1': '301' } }),
    ...ofOne(328, 109),
  });
  passes('targets-allowed', 'a target typed into the workbook', {
    register,
    columns: ['number', 'label', 'measure', 'target', 'result', 'rate'],
    changes: { 'I.1': { target: 301, result: 328, rate: 109 } },
  });
  passes('targets-allowed', 'a result and rate that leave one target alone', { register, ...ofOne(35, 109) });
});

describe('rate-impossible', () => {
  raises(
    'rate-impossible',
    'a result and a rate that no whole target gives',
    { register, ...ofOne(35, 190) },
    { code: 'I.1', cell: 'E6', params: { result: '35', rate: '190' }, mend: null },
  );
  passes('rate-impossible', 'a rate that some target gives', { register, ...ofOne(35, 109) });
  passes('rate-impossible', 'a known target, against which the rate is held', { ...ofOne(35, 190) });
  passes('rate-impossible', 'a rate that Excel worked out to the last digit', { register, ...ofOne(35, 109.375) });
});
