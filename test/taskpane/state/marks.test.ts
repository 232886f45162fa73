import type { Step } from '../../../taskpane/state/events';
import { marksOf } from '../../../taskpane/state/marks';
import type { PaneState } from '../../../taskpane/state/pane-state';
import { initialState } from '../../../taskpane/state/pane-state';
import { update } from '../../../taskpane/state/update';
import { filledForm } from '../../filled-form';
import { openForm, opened } from '../opened';

const ODD = { changes: { 'VII.5.amount': '-', 'I.1': '-5' } };
const LESS_ODD = { changes: { 'VII.5.amount': '-' } };

function reading(filling: Parameters<typeof filledForm>[0], state: PaneState): Step<PaneState> {
  const open = { workbook: filledForm(filling), fileName: null, style: null };
  return update(state, { type: 'workbook-read', open });
}

const wanted = (state: PaneState): Step<PaneState> => update(state, { type: 'marks-wanted', wanted: true });

test('each cell is marked once, as the worst that is wrong there', () => {
  const marks = marksOf(openForm(ODD));
  const cells = marks.map(({ at }) => at.cell);
  expect(new Set(cells).size).toBe(cells.length);
  expect(new Set(marks.map(({ severity }) => severity))).toContain('error');
  expect(marksOf(openForm({}))).toEqual([]);
});

test('the first reading takes away what an earlier visit left', () => {
  expect(reading(ODD, initialState('vi')).effects).toEqual([{ kind: 'mark', marks: [], isAsked: false }]);
  expect(reading(ODD, opened(filledForm(ODD))).effects).toEqual([]);
});

test('marks are shown when wanted, follow what is mended, and are asked for only where they changed', () => {
  const first = wanted(opened(filledForm(ODD)));
  expect(first.effects).toEqual([{ kind: 'mark', marks: first.state.marks, isAsked: true }]);
  expect(reading(ODD, first.state).effects).toEqual([]);
  const mended = reading(LESS_ODD, first.state);
  expect(mended.effects).toEqual([{ kind: 'mark', marks: mended.state.marks, isAsked: false }]);
  expect(mended.state.marks!.length).toBeLessThan(first.state.marks!.length);
});

test('marks go when they are wanted no more', () => {
  const { state, effects } = update(wanted(opened(filledForm(ODD))).state, { type: 'marks-wanted', wanted: false });
  expect([state.marks, effects]).toEqual([null, [{ kind: 'mark', marks: [], isAsked: true }]]);
});

test('marks that the program refuses are not wanted any more, and the reason is said', () => {
  const { state } = update(wanted(opened(filledForm(ODD))).state, { type: 'marks-refused', why: 'no-colours' });
  expect(state).toMatchObject({ marks: null, said: { kind: 'refused', why: 'no-colours' } });
});
