import { codes, type Changes } from '../../filled-form';
import { received, reportOf } from '../../received-files';
import { passes, raises, said } from './pair';

const blank: Changes = Object.fromEntries(codes.map((code) => [code, { result: null, rate: null }]));
const printed: Changes = { ...blank, 'II.1': '-', 'VII.1.count': '-' };

raises('nothing-filled-in', 'the form as it was sent out', { changes: blank }, { code: null, cell: 'D4' });
raises('nothing-filled-in', 'one with the dashes that were printed in it', { changes: printed }, { code: null });
passes('nothing-filled-in', 'one figure', { changes: { ...blank, 'I.1': 0 } });
passes('nothing-filled-in', 'dashes throughout', { changes: Object.fromEntries(codes.map((code) => [code, '-'])) });

test('that is all that is said, and the file is refused', () => {
  expect(said({ changes: blank })).toEqual(['(form) error nothing-filled-in']);
  expect(reportOf([received({ changes: blank })]).files[0]?.status).toBe('refused');
});
