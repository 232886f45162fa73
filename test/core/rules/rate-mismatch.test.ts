import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

const targets = registerWith({ 'tam-duong': { 'I.1': '300', 'III.2': '2300', 'II.1': '-' } });

/** 328 of 300 and 2.175 of 2.300, as printed. */
const CORRECT = { 'I.1': { result: 328, rate: 109 }, 'III.2': { result: 2175, rate: 95 } };

raises(
  'rate-mismatch',
  'a rate that is not result over full-year target',
  { register: targets, changes: { ...CORRECT, 'I.1': { result: 328, rate: 110 } } },
  {
    code: 'I.1',
    cell: 'E6',
    params: { printed: '110', due: '109', result: '328', target: '300' },
    // Result or rate: whoever mends all that is certain must not hide which of the two is wrong.
    mend: { value: '109', certain: false },
  },
);
raises(
  'rate-mismatch',
  'a rate of one decimal that was cut off instead of rounded',
  { register: targets, changes: { ...CORRECT, 'III.2': { result: 2175, rate: '94,5%' } } },
  { code: 'III.2', cell: 'E13', params: { printed: '94.5', due: '94.6' } },
);
passes('rate-mismatch', 'a rate typed as 1,09, which has its own finding', {
  register: targets,
  changes: { ...CORRECT, 'I.1': { result: 328, rate: 1.09 } },
});
passes('rate-mismatch', 'the rate at the precision that is printed (P7)', {
  register: targets,
  changes: {
    'I.1': { result: 328, rate: { type: 'number', value: '1.09', percent: true } },
    'III.2': { result: 2175, rate: '94,6' },
  },
});
passes('rate-mismatch', 'a rate where no target is known or assigned, or where none was written', {
  register: targets,
  changes: { ...CORRECT, 'I.1': { rate: null }, 'II.1': { result: 5, rate: 77 }, 'IV.1': { rate: 77 } },
});
