import { initialState, type PaneState } from '../../../taskpane/state/pane-state';
import { update } from '../../../taskpane/state/update';
import { read, ready } from '../merging';

const merged: PaneState = { ...initialState('vi'), merge: ready(read()) };

describe('the Word copy of the report', () => {
  it('is made of what was consolidated, once', () => {
    const { state, effects } = update(merged, { type: 'document-wanted' });
    expect(effects).toMatchObject([
      { kind: 'make-document', report: merged.merge.report, fileName: 'bao-cao-2022.docx', against: { year: 2022 } },
    ]);
    expect(update(state, { type: 'document-wanted' })).toEqual({ state, effects: [] });
  });

  it('is not made of nothing', () => {
    const first = initialState('vi');
    expect(update(first, { type: 'document-wanted' })).toEqual({ state: first, effects: [] });
  });

  it.each([
    [
      { type: 'document-made', fileName: 'bao-cao-2022.docx' },
      { kind: 'document-made', fileName: 'bao-cao-2022.docx' },
    ],
    [
      { type: 'document-failed', detail: 'crashed' },
      { kind: 'document-failed', detail: 'crashed' },
    ],
  ] as const)('is told of (%j)', (event, said) => {
    const { state } = update({ ...merged, makesDocument: true }, event);
    expect(state).toMatchObject({ makesDocument: false, said });
  });
});
