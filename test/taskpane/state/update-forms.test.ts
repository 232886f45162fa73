import { familyOf, registerOf } from '../../../src/forms';
import { initialState } from '../../../taskpane/state/pane-state';
import { update } from '../../../taskpane/state/update';

const targets = registerOf(familyOf('lai-chau-appendix')!, 2022).targets!;
const start = initialState('vi');
const withTargets = { ...start, merge: { ...start.merge, targets: { name: 'chi-tieu.xlsx', targets } } };

test('one press makes the forms of a year, with the targets of that year', () => {
  const { state, effects } = update(withTargets, { type: 'forms-wanted', year: 2022 });
  expect(state.makesForms).toBe(true);
  expect(effects).toEqual([
    { kind: 'make-forms', against: { year: 2022, targets }, language: 'vi', fileName: 'bieu-mau-2022.zip' },
  ]);
});

test('targets of another year are left out', () => {
  const { effects } = update(withTargets, { type: 'forms-wanted', year: 2023 });
  expect(effects).toMatchObject([{ against: { year: 2023, targets: null } }]);
});

test('a second press while they are made does nothing', () => {
  const { state } = update(start, { type: 'forms-wanted', year: 2022 });
  expect(update(state, { type: 'forms-wanted', year: 2022 })).toEqual({ state, effects: [] });
});

test('what came of it is said', () => {
  const { state } = update(start, { type: 'forms-wanted', year: 2022 });
  expect(update(state, { type: 'forms-made', fileName: 'bieu-mau-2022.zip' }).state).toMatchObject({
    makesForms: false,
    said: { kind: 'forms-made', fileName: 'bieu-mau-2022.zip' },
  });
  expect(update(state, { type: 'forms-failed', detail: 'crashed' }).state).toMatchObject({
    makesForms: false,
    said: { kind: 'forms-failed', detail: 'crashed' },
  });
});

describe('a file of targets chosen beside the year', () => {
  const file = { id: 9, name: 'chi-tieu.xlsx' };
  const targets = { form: 'lai-chau-appendix', year: 2022, consolidating: {}, branches: {}, welfareExtras: [] };

  it('is read first', () => {
    const { effects } = update(initialState('vi'), { type: 'targets-given', file });
    expect(effects).toEqual([{ kind: 'read-targets', file }]);
  });

  it('stands for the merge too, and goes again when somebody leaves it out', () => {
    const { state } = update(initialState('vi'), { type: 'targets-added', name: 'chi-tieu.xlsx', targets });
    expect(state.merge.targets?.name).toBe('chi-tieu.xlsx');
    expect(update(state, { type: 'targets-removed' }).state.merge.targets).toBeNull();
  });
});
