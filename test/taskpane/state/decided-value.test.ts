import { decidedValue } from '../../../taskpane/state/decided-value';
import { heldFigures, type Held } from '../../../taskpane/state/merge-view';
import { emptyMerge } from '../../../taskpane/state/pane-state';
import { form } from '../../filled-form';
import { everybody, received, reportOf } from '../../received-files';

/** 40 people got "30.000": the thirty of the sample, or thirty thousand. */
function held(): Held {
  const sending = { changes: { 'VII.3.amount': '30.000' } };
  const report = reportOf(everybody({ 'tam-duong': sending }));
  const file = { ...received(sending), year: 2022 };
  const files = [{ id: 1, name: file.file, state: 'done', received: file, isSecondReading: false }] as const;
  const [one] = heldFigures({ ...emptyMerge, files: files as never, report });
  if (!one) throw new Error('nothing is held back');
  return one;
}

test.each([
  ['', 'empty'],
  ['ba mươi', 'no-number'],
  ['-3', 'impossible'],
  ['30', 'fine'],
  ['30.000', 'unusual'],
])('"%s" is %s', (typed, state) => {
  expect(decidedValue(held(), form, typed, 'vi')).toMatchObject({ state, measure: 'Triệu đồng' });
});

test('what is far from usual says how much it makes for each', () => {
  expect(decidedValue(held(), form, '30.000', 'vi')).toMatchObject({ value: '30000', each: '750000000' });
});
