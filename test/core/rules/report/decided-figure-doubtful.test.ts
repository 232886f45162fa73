import { withDecisions } from '../../../../src/core/accepting/decision';
import type { ReceivedFile } from '../../../../src/core/reporting/received';
import { registerWith, type Changes } from '../../../filled-form';
import { received } from '../../../received-files';
import { passes, raises } from './pair';

const register = registerWith({ 'tam-duong': { 'I.1': '30', 'I.3': '50' } });

/** A form whose figure was decided on. */
function decided(changes: Changes, code: string, value: string | null): ReceivedFile[] {
  const file = received({ changes, register });
  return [withDecisions(file, [{ about: 'figure', sha256: file.sha256, code, value, reason: 'theo chứng từ' }])];
}

const AMBIGUOUS: Changes = { 'VII.3.count': 430, 'VII.3.amount': '316.250' };
const PRINTED: Changes = { 'I.1': { result: 'gần 30', rate: 100 } };
const UNPRINTED: Changes = { 'I.3': { result: 'gần 80', rate: null } };

raises(
  'decided-figure-doubtful',
  'an amount a thousand times too large for the people beside it',
  decided(AMBIGUOUS, 'VII.3.amount', '316250'),
  [
    {
      file: 'tam-duong.xlsx',
      code: 'VII.3.amount',
      cell: 'D35',
      params: { body: 'tam-duong', value: '316250', why: 'money', each: '735465116' },
    },
  ],
  register,
);
raises(
  'decided-figure-doubtful',
  'a result that the rate beside it contradicts',
  decided(PRINTED, 'I.1', '33'),
  [{ code: 'I.1', params: { value: '33', why: 'rate', printed: '100', due: '110' } }],
  register,
);
raises(
  'decided-figure-doubtful',
  'a result a hundred times its target',
  decided(UNPRINTED, 'I.3', '8000'),
  [{ code: 'I.3', params: { why: 'target', target: '50' } }],
  register,
);
passes('decided-figure-doubtful', 'an amount that fits', decided(AMBIGUOUS, 'VII.3.amount', '316.25'), register);
passes('decided-figure-doubtful', 'a result that fits its rate', decided(PRINTED, 'I.1', '30'), register);
passes('decided-figure-doubtful', 'a result above its target', decided(UNPRINTED, 'I.3', '80'), register);
passes(
  'decided-figure-doubtful',
  'a figure accepted as the branch wrote it: what is wrong with it was said before',
  decided({ 'VII.3.amount': 316250 }, 'VII.3.amount', null),
  register,
);
