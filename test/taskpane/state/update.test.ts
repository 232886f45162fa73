import { initialState, paneNames, type PaneState } from '../../../taskpane/state/pane-state';
import type { Received } from '../../../src/forms/check-workbook';
import type { PaneEvent } from '../../../taskpane/state/events';
import { update } from '../../../taskpane/state/update';
import { filledForm, shippedRegister } from '../../filled-form';
import { added, broken, gotten, read, ready } from '../merging';
import { opened } from '../opened';

const targets = shippedRegister.targets!;
const AT = { sheet: 'Phụ lục', cell: 'D6' };

function afterAll(events: readonly PaneEvent[], first: PaneState = initialState('vi')): PaneState {
  return events.reduce((state, event) => update(state, event).state, first);
}

function merging(...files: readonly Received[]): PaneState {
  return { ...initialState('vi'), pane: 'merge', merge: ready(...files) };
}

describe('the pane', () => {
  it('begins with checking, empty and silent', () => {
    expect(initialState('en')).toMatchObject({ language: 'en', pane: 'check', open: null, said: null });
  });

  it('speaks the language that was chosen, and has it kept', () => {
    const { state, effects } = update(initialState('vi'), { type: 'language-chosen', language: 'en' });
    expect(state.language).toBe('en');
    expect(effects).toEqual([{ kind: 'keep-language', language: 'en' }]);
  });

  it.each(paneNames)('shows %s when it is chosen, and is silent then', (pane) => {
    const spoken: PaneState = { ...initialState('vi'), said: { kind: 'explained' } };
    expect(afterAll([{ type: 'pane-chosen', pane }], spoken)).toMatchObject({ pane, said: null });
  });

  it('keeps the files while somebody looks elsewhere', () => {
    const first = merging(read());
    expect(afterAll([{ type: 'pane-chosen', pane: 'check' }], first).merge).toBe(first.merge);
  });
});

describe('what is said aloud', () => {
  it('is why the program beside the pane did not do it', () => {
    const { said } = afterAll([{ type: 'host-refused', why: 'protected' }]);
    expect(said).toEqual({ kind: 'refused', why: 'protected' });
  });

  it('is that targets were read, or what is wrong with them', () => {
    expect(afterAll([{ type: 'targets-added', name: 't.json', targets }]).said).toEqual({
      kind: 'targets-read',
      fileName: 't.json',
    });
    const refused = afterAll([
      { type: 'targets-refused', name: 't.json', problems: [{ kind: 'lacks', place: 'year' }] },
    ]);
    expect(refused.said).toEqual({
      kind: 'targets-refused',
      fileName: 't.json',
      problems: [{ kind: 'lacks', place: 'year' }],
    });
    expect(refused.merge.targets).toBeNull();
  });

  it('is how many files were read, and only when they were added up for the first time', () => {
    const asked = afterAll([added([1, 'a.xlsx'], [2, 'b.pdf']), gotten(1, read()), gotten(2, broken('b.pdf'))]);
    const { report } = ready(read());
    const done = afterAll([{ type: 'consolidated', round: asked.merge.round, report: report! }], asked);
    expect(done.said).toEqual({ kind: 'read', files: 2 });
    const decided = {
      type: 'decided',
      decision: { about: 'figure', sha256: 'x', code: 'I.1', value: null, reason: 'y' },
    } as const;
    const again = afterAll([{ type: 'host-refused', why: 'failed' }, decided], done);
    const added2 = afterAll([{ type: 'consolidated', round: again.merge.round, report: report! }], again);
    expect(added2.said).toEqual({ kind: 'refused', why: 'failed' });
  });

  it('is that reading was stopped', () => {
    expect(afterAll([added([1, 'a.xlsx']), { type: 'reading-cancelled' }]).said).toEqual({ kind: 'cancelled' });
  });

  it('is what became of the report', () => {
    const first = afterAll([{ type: 'report-wanted' }], merging(read()));
    const { round } = first.merge;
    expect(afterAll([{ type: 'report-made', round, fileName: 'b.xlsx' }], first).said).toEqual({
      kind: 'report-made',
      fileName: 'b.xlsx',
    });
    expect(afterAll([{ type: 'report-failed', round, detail: 'too-slow' }], first).said).toEqual({
      kind: 'report-failed',
      detail: 'too-slow',
    });
  });

  it('is nothing about a report that nobody wants any more', () => {
    const first = afterAll([{ type: 'report-wanted' }], merging(read()));
    const { round } = first.merge;
    const cleared = afterAll([{ type: 'files-cleared' }], first);
    expect(afterAll([{ type: 'report-made', round, fileName: 'b.xlsx' }], cleared)).toBe(cleared);
    expect(afterAll([{ type: 'report-failed', round, detail: 'x' }], cleared)).toBe(cleared);
  });
});

describe('the report that was made', () => {
  it('is opened or saved as somebody asks', () => {
    const first = merging(read());
    expect(update(first, { type: 'report-opened' })).toEqual({ state: first, effects: [{ kind: 'open-report' }] });
    expect(update(first, { type: 'report-saved' })).toEqual({ state: first, effects: [{ kind: 'save-report' }] });
  });

  it('stays where the language changes; one in the other language can be made besides', () => {
    const writing = afterAll([{ type: 'report-wanted' }], merging(read()));
    const { round } = writing.merge;
    const made = afterAll([{ type: 'report-made', round, fileName: 'b.xlsx' }], writing);
    const { merge } = afterAll([{ type: 'language-chosen', language: 'en' }], made);
    expect(merge).toMatchObject({ made: 'b.xlsx', madeIn: 'vi' });
    const again = afterAll([{ type: 'language-chosen', language: 'en' }, { type: 'report-wanted' }], made);
    expect(again.merge).toMatchObject({ status: 'writing', madeIn: 'en' });
  });

  it('can be gone back to where targets or files came since', () => {
    const writing = afterAll([{ type: 'report-wanted' }], merging(read()));
    const made: PaneEvent = { type: 'report-made', round: writing.merge.round, fileName: 'b.xlsx' };
    const named: PaneEvent = { type: 'targets-added', name: 't.json', targets };
    expect(afterAll([made, named], writing)).toMatchObject({ madeReport: 'b.xlsx', merge: { made: null } });
  });

  it('is written in the language that is spoken', () => {
    const first: PaneState = { ...merging(read()), language: 'en' };
    expect(update(first, { type: 'report-wanted' }).effects).toMatchObject([{ kind: 'make-report', language: 'en' }]);
  });
});

describe('where a figure comes from', () => {
  it('is shown for the figure that is chosen', () => {
    const { traced } = afterAll([{ type: 'trace', code: 'I.1', body: 'LĐLĐ huyện Tam Đường' }]);
    expect(traced).toEqual({ code: 'I.1', body: 'LĐLĐ huyện Tam Đường' });
  });

  it('is opened at the very cell, as long as the file is still among those that were given', () => {
    const { effects } = update(merging(read(), read({ body: 'sin-ho' })), {
      type: 'source-wanted',
      file: 'sin-ho.xlsx',
      at: AT,
    });
    expect(effects).toEqual([{ kind: 'open-source', id: 2, fileName: 'sin-ho.xlsx', at: AT }]);
  });

  it('of two files of one name is the right one', () => {
    const both = afterAll([added([1, 'PL.xlsx'], [2, 'PL.xlsx'])]);
    const wanted = (file: string): unknown => update(both, { type: 'source-wanted', file, at: AT }).effects[0];
    expect(wanted('PL.xlsx')).toMatchObject({ id: 1 });
    expect(wanted('PL (2).xlsx')).toMatchObject({ id: 2 });
  });

  it('is named where the file is not here', () => {
    const { state, effects } = update(merging(read()), { type: 'source-wanted', file: 'khac.xlsx', at: AT });
    expect(effects).toEqual([]);
    expect(state.said).toEqual({ kind: 'source-not-here', fileName: 'khac.xlsx' });
  });
});

test('the open form is held against last year as soon as that is there, and no more once nobody wants it', () => {
  const open = opened(filledForm());
  const results = Object.entries(open.open!.submission.appendix!.entries).flatMap(([code, { result }]) =>
    result.reading.state === 'value' ? [[code, result.reading.value] as const] : [],
  );
  const figures = { [open.open!.submission.bodyId!]: Object.fromEntries(results) };
  const told = (state: PaneState): boolean =>
    state.open!.submission.findings.some(({ rule }) => rule === 'copied-from-last-year');
  const after = update(open, {
    type: 'last-year-read',
    files: [{ name: '2021/bao-cao.xlsx', year: 2021 }],
    figures,
  }).state;
  expect([told(open), told(after), after.said]).toEqual([
    false,
    true,
    { kind: 'last-year-read', fileName: 'bao-cao.xlsx' },
  ]);
  expect(told(update(after, { type: 'last-year-removed' }).state)).toBe(false);
});

test('a file of last year that cannot be used is told', () => {
  const { state } = update(initialState('vi'), { type: 'last-year-refused', name: 'scan.pdf', fault: null });
  expect(state.said).toEqual({ kind: 'last-year-refused', fileName: 'scan.pdf', fault: null });
});
