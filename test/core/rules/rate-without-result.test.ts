import { registerWith } from '../../filled-form';
import { passes, raises } from './pair';

raises(
  'rate-without-result',
  'a rate beside a dash',
  { changes: { 'I.2': { result: '-', rate: '50%' } } },
  { code: 'I.2', cell: 'E7', params: { raw: '50%', result: '-' } },
);
raises(
  'rate-without-result',
  'a rate beside a zero, where no target is known',
  { changes: { 'I.1': { result: 0, rate: 100 } }, register: registerWith({}) },
  { code: 'I.1', params: { raw: '100', result: '0' } },
);
raises(
  'rate-without-result',
  'a rate beside nothing in a line that this body is not asked for',
  { changes: { 'I.1': { result: null, rate: 100 } }, body: 'lai-chau' },
  { code: 'I.1', params: { raw: '100', result: '' } },
);
passes('rate-without-result', 'a rate beside a blank result, which tells of it itself', {
  changes: { 'I.1': { result: null, rate: 100 } },
});
passes('rate-without-result', 'no rate beside nothing, and none of a zero', {
  changes: { 'I.1': { result: null, rate: null }, 'I.2': { result: 0, rate: 0 }, 'I.3': { result: '-', rate: '-' } },
});
passes('rate-without-result', 'a rate that another rule tells', {
  changes: { 'II.1': { result: '-', rate: 100 }, 'I.1': { result: 0, rate: 100 } },
});
