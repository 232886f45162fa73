import type { PaneEvent, Step } from '../../../taskpane/state/events';
import { initialState, type PaneState } from '../../../taskpane/state/pane-state';
import { update } from '../../../taskpane/state/update';
import { filledForm } from '../../filled-form';
import { workbookOf } from '../../workbook-of';
import { findingOf, opened, openForm, withNotes } from '../opened';
import { everybody } from '../../received-files';
import { reportWorkbook } from '../../report-workbook';

const ODD = { changes: { 'VII.5.amount': '-' } };
const TEXTS = { changes: { 'I.2': '01', 'I.3': '080' } };
const SHEET = 'Phụ lục';

function step(event: PaneEvent, state: PaneState): Step<PaneState> {
  return update(state, event);
}

describe('the workbook that stands open', () => {
  it('is checked against the form of its year, and its body known by its heading', () => {
    const { open } = opened(filledForm(ODD));
    expect(open).toMatchObject({ year: 2022, sources: null, submission: { bodyId: 'tam-duong' } });
    expect(open?.submission.findings.map(({ rule }) => rule)).toEqual(['count-without-amount']);
  });

  it('is read in the manner of the program it stands in', () => {
    const workbook = filledForm({ changes: { 'VII.2.amount': '140.250' } });
    const valueIn = (style: 'vietnamese' | 'english'): unknown => {
      const { open } = update(initialState('vi'), {
        type: 'workbook-read',
        open: { workbook, fileName: null, style },
      }).state;
      return open?.submission.appendix?.entries['VII.2.amount']?.result.reading;
    };
    expect(valueIn('vietnamese')).not.toEqual(valueIn('english'));
  });

  it('may be none of ours: nothing of it is held against the form', () => {
    expect(opened(workbookOf())).toMatchObject({
      pane: 'check',
      open: { sources: null, submission: { appendix: null } },
    });
  });

  it('as a report of ours brings the pane to where its figures come from, unless somebody is elsewhere', async () => {
    const report = await reportWorkbook();
    expect(opened(report)).toMatchObject({ pane: 'trace' });
    expect(opened(report, { ...initialState('vi'), pane: 'merge' })).toMatchObject({ pane: 'merge' });
    const read = opened(report);
    expect(opened(report, { ...read, pane: 'check' }).pane).toBe('check');
  });
});

describe('a cell that is selected', () => {
  it('in a report is traced, and stays so when a cell without a figure is selected next', async () => {
    const report = opened(await reportWorkbook());
    const entry = report.open?.submission.appendix?.entries['V.1'];
    const at = entry!.result.at;
    const traced = step({ type: 'cell-selected', at }, report).state;
    expect(traced).toMatchObject({ traced: { code: 'V.1', body: null }, selected: at });
    const beside = { sheet: at.sheet, cell: at.cell.replace(/^[A-Z]+/, 'B') };
    expect(step({ type: 'cell-selected', at: beside }, report).state.traced).toEqual({ code: 'V.1', body: null });
    const title = { sheet: at.sheet, cell: 'A1' };
    expect(step({ type: 'cell-selected', at: title }, traced).state).toMatchObject({
      traced: { code: 'V.1' },
      selected: title,
    });
  });

  it('and was traced is still the one asked about while a branch’s own file stands open', async () => {
    const report: PaneState = { ...opened(await reportWorkbook()), traced: { code: 'V.1', body: null } };
    expect(opened(filledForm(), report).traced).toEqual({ code: 'V.1', body: null });
  });

  it('has its parts and its total in sight while a branch’s own file stands open', async () => {
    const report = opened(await reportWorkbook());
    const { seenReport } = opened(filledForm(), report);
    expect(seenReport?.sources).toEqual(report.open?.sources);
    const total = report.open?.submission.appendix?.entries['V.1']?.result.reading;
    expect(total).toMatchObject({ state: 'value', value: seenReport?.totals['V.1'] });
    expect(seenReport?.partial).toEqual({});
    expect(opened(filledForm()).seenReport).toBeNull();
  });

  it('has of how many bodies a total is that lacks some', async () => {
    for (const language of ['vi', 'en'] as const) {
      const { seenReport } = opened(await reportWorkbook(language, everybody().slice(1)));
      expect(seenReport?.partial['V.1']).toBe('10/11');
    }
  });

  it('in any other workbook is only remembered', () => {
    const { state } = step({ type: 'cell-selected', at: { sheet: SHEET, cell: 'D6' } }, opened(filledForm()));
    expect(state).toMatchObject({ traced: null, selected: { cell: 'D6' } });
  });
});

describe('what is asked of the program beside the pane', () => {
  it('is to go to the cell of a finding', () => {
    const at = { sheet: SHEET, cell: 'D6' };
    expect(step({ type: 'go-to', at }, initialState('vi')).effects).toEqual([{ kind: 'go-to', at }]);
  });

  it('is to write a mend into its cell', () => {
    const state = opened(filledForm(TEXTS));
    const finding = findingOf(openForm(TEXTS), 'number-as-text');
    const done = step({ type: 'mend', finding, value: '1' }, state);
    expect(done.effects).toEqual([{ kind: 'write', cells: [{ at: { sheet: SHEET, cell: 'D7' }, value: '1' }] }]);
    expect(done.state.said).toEqual({ kind: 'mended', count: 1 });
  });

  it('is to write all mends that are certain, in one step', () => {
    const done = step({ type: 'mend-all' }, opened(filledForm(TEXTS)));
    expect(done.effects).toEqual([
      {
        kind: 'write',
        cells: [
          { at: { sheet: SHEET, cell: 'D7' }, value: '1' },
          { at: { sheet: SHEET, cell: 'D8' }, value: '80' },
        ],
      },
    ]);
    expect(done.state.said).toEqual({ kind: 'mended', count: 2 });
  });

  it('is to write all certain mends of one kind', () => {
    const state = opened(filledForm({ changes: { ...TEXTS.changes, 'I.1': { label: 'Kết nạp đoàn viênn' } } }));
    const written = (rule: string): unknown => step({ type: 'mend-alike', rule }, state).effects;
    expect(written('number-as-text')).toMatchObject([{ cells: [{ value: '1' }, { value: '80' }] }]);
    expect(written('label-nearly')).toMatchObject([{ cells: [{ value: 'Kết nạp đoàn viên', as: 'text' }] }]);
  });

  it('is to take back what was written, and that is said', () => {
    const state = opened(filledForm());
    expect(step({ type: 'take-back' }, state).effects).toEqual([{ kind: 'take-back' }]);
    expect(step({ type: 'taken-back' }, state).state.said).toEqual({ kind: 'taken-back' });
  });

  it('is nothing where there is nothing to mend', () => {
    expect(step({ type: 'mend-all' }, opened(filledForm())).effects).toEqual([]);
    expect(step({ type: 'mend-all' }, initialState('vi')).effects).toEqual([]);
  });

  it('is nothing for a finding about no cell, and nothing is said to be mended', () => {
    const finding = { ...findingOf(openForm(TEXTS), 'number-as-text'), at: null };
    expect(step({ type: 'mend', finding, value: '1' }, opened(filledForm(TEXTS)))).toMatchObject({
      state: { said: null },
      effects: [],
    });
  });
});

describe('a reason for a figure that looks odd', () => {
  const finding = findingOf(openForm(ODD), 'count-without-amount');
  const reason = 'tỉnh chi';

  it('is typed for one finding at a time', () => {
    const typing = step({ type: 'explain', key: 'a' }, opened(filledForm(ODD))).state;
    expect(typing.explaining).toBe('a');
    expect(step({ type: 'explain', key: null }, typing).state.explaining).toBeNull();
  });

  it('is written into the line’s note, under a heading that is written first', () => {
    const typing = { ...opened(filledForm(ODD)), explaining: 'a' };
    const { state, effects } = step({ type: 'explained', finding, reason }, typing);
    expect(effects).toEqual([
      {
        kind: 'write',
        cells: [
          { at: { sheet: SHEET, cell: 'F4' }, value: 'Ghi chú' },
          { at: { sheet: SHEET, cell: 'F41' }, value: 'Đã kiểm tra: tỉnh chi' },
        ],
      },
    ]);
    expect(state).toMatchObject({ explaining: null, said: { kind: 'explained' } });
  });

  it('leaves what stands in the note, and the heading where there is one', () => {
    const noted = opened(withNotes(filledForm(ODD), { 41: 'Xem bảng kê' }));
    expect(step({ type: 'explained', finding, reason }, noted).effects).toEqual([
      {
        kind: 'write',
        cells: [{ at: { sheet: SHEET, cell: 'F41' }, value: 'Xem bảng kê; Đã kiểm tra: tỉnh chi' }],
      },
    ]);
  });

  it('that has no place is not lost in silence', () => {
    const full = filledForm({ ...ODD, below: [[null, null, null, null, null, 'khác']] });
    const { state, effects } = step({ type: 'explained', finding, reason }, { ...opened(full), explaining: 'a' });
    expect(effects).toEqual([]);
    // What was typed stays on the screen.
    expect(state).toMatchObject({ said: { kind: 'cannot-explain' }, explaining: 'a' });
  });

  it('for a workbook that is no longer open is refused in words', () => {
    expect(step({ type: 'explained', finding, reason }, initialState('vi')).state.said).toEqual({
      kind: 'cannot-explain',
    });
  });
});
