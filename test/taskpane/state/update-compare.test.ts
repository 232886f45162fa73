import { compareNarrative } from '../../../src/narrative/compare';
import { readPasted } from '../../../src/narrative/read/read-narrative';
import type { Narrative } from '../../../src/narrative/narrative';
import { narrativeWordsOf } from '../../../src/forms/narrative-words';
import { comparable, wayToForm } from '../../../taskpane/state/compared-form';
import type { Effect, PaneEvent } from '../../../taskpane/state/events';
import { initialState, type PaneState } from '../../../taskpane/state/pane-state';
import { update } from '../../../taskpane/state/update';
import { filledForm, form } from '../../filled-form';
import { read, ready } from '../merging';
import { opened } from '../opened';

const AT = { sheet: 'Phụ lục', cell: 'D8' };
const FAULT = { code: 'pdf', detail: '' } as const;
const CHOSEN: PaneEvent = { type: 'pane-chosen', pane: 'compare' };

function narrativeOf(text: string): Narrative {
  const reading = readPasted(text);
  if (reading.status === 'fault') throw new Error(reading.fault.code);
  return reading.narrative;
}

const narrative = narrativeOf('Đã kết nạp 328 đoàn viên.');

interface After {
  readonly state: PaneState;
  readonly effects: readonly Effect[];
}

function after(first: PaneState, ...events: readonly PaneEvent[]): After {
  return events.reduce<After>(
    ({ state, effects }, event) => {
      const step = update(state, event);
      return { state: step.state, effects: [...effects, ...step.effects] };
    },
    { state: first, effects: [] },
  );
}

const given: PaneEvent = { type: 'written-given', id: 7, name: 'bao-cao.docx' };
const gotten = (round: number): PaneEvent => ({ type: 'written-read', round, name: 'bao-cao.docx', narrative });

function withForm(first: PaneState = initialState('vi')): PaneState {
  return opened(filledForm({}), first);
}

function withReport(first: PaneState = initialState('vi')): PaneState {
  return { ...first, merge: ready(read()) };
}

function comparing(first: PaneState): After {
  return after(first, CHOSEN, given, gotten(1));
}

/** The worker's answer to what was last asked. */
function answered({ state, effects }: After): PaneState {
  const asked = effects.filter((effect) => effect.kind === 'compare').at(-1);
  const words = narrativeWordsOf(form.id);
  const appendix = opened(filledForm({})).open?.submission.appendix;
  if (!asked || !words || !appendix) throw new Error('nothing is compared');
  const comparison = compareNarrative(asked.narrative, {
    form,
    appendix,
    words,
    extras: [],
    targets: {},
    branches: [],
  });
  const { round, side, against } = asked;
  return update(state, { type: 'compared', round, comparison, stated: new Map(), year: against.year, side }).state;
}

describe('a written report', () => {
  it('is read, then held against the open form', () => {
    const { state, effects } = comparing(withForm());
    expect(effects.filter(({ kind }) => kind !== 'mark')).toMatchObject([
      { kind: 'read-written', round: 1, source: { kind: 'file', id: 7, name: 'bao-cao.docx' } },
      { kind: 'compare', round: 2, narrative, side: 'open', form: { kind: 'form' }, against: { targets: null } },
    ]);
    expect(state.compare).toMatchObject({ working: 'comparing', written: { name: 'bao-cao.docx' } });
  });

  it('that was pasted is read as text', () => {
    const { effects } = after(withForm(), { type: 'written-pasted', text: '5 suất' });
    expect(effects).toEqual([{ kind: 'read-written', round: 1, source: { kind: 'text', text: '5 suất' } }]);
  });

  it('that cannot be read is refused, and nothing is compared', () => {
    const refused: PaneEvent = { type: 'written-refused', round: 1, name: 'bao-cao.pdf', fault: FAULT };
    const { state, effects } = after(withForm(), CHOSEN, given, refused);
    expect(effects.map(({ kind }) => kind)).toEqual(['read-written']);
    expect(state.compare).toMatchObject({ working: null, written: null, refused: { fault: FAULT } });
  });

  it('that comes after another takes its place: the first answer comes too late', () => {
    const { state } = after(withForm(), CHOSEN, given, given, gotten(1));
    expect(state.compare).toMatchObject({ working: 'reading', written: null, round: 2 });
  });

  it('goes with what was told of it', () => {
    const compared = answered(comparing(withForm()));
    expect(compared.compare.compared).not.toBeNull();
    const { compare } = update(compared, { type: 'written-cleared' }).state;
    expect(compare).toMatchObject({ written: null, compared: null, working: null });
  });

  it('waits for a form, and is held against the one that is opened', () => {
    const waiting = comparing(initialState('vi'));
    expect(waiting.effects.map(({ kind }) => kind)).toEqual(['read-written']);
    const open = { workbook: filledForm({}), fileName: null, style: 'vietnamese' } as const;
    expect(update(waiting.state, { type: 'workbook-read', open }).effects).toContainEqual(
      expect.objectContaining({ kind: 'compare', side: 'open' }),
    );
  });

  it('is compared once for as long as nothing changes, and again when the form does', () => {
    const compared = answered(comparing(withForm()));
    expect(update(compared, { type: 'said-heard' }).effects).toEqual([]);
    const open = { workbook: filledForm({}), fileName: null, style: 'vietnamese' } as const;
    const { state, effects } = update(compared, { type: 'workbook-read', open });
    expect(effects).toMatchObject([{ kind: 'compare' }]);
    expect(state.compare.compared).not.toBeNull();
  });

  it('is compared with a changed form only while somebody looks', () => {
    const away = update(answered(comparing(withForm())), { type: 'pane-chosen', pane: 'check' }).state;
    const open = { workbook: filledForm({}), fileName: null, style: 'vietnamese' } as const;
    const changed = update(away, { type: 'workbook-read', open });
    expect(changed.effects).toEqual([]);
    expect(update(changed.state, CHOSEN).effects).toMatchObject([{ kind: 'compare' }]);
  });

  it('that could not be compared is told, and is not asked for again', () => {
    const asked = comparing(withForm());
    const failed = update(asked.state, { type: 'compare-failed', round: 2, detail: 'crashed' });
    expect(failed.effects).toEqual([]);
    expect(failed.state).toMatchObject({
      compare: { working: null, compared: null },
      said: { kind: 'compare-failed', detail: 'crashed' },
    });
  });
});

describe('what it is held against', () => {
  it('is the consolidated report before the open workbook, unless a person chooses', () => {
    const both = withReport(withForm());
    expect(comparable(both).map(({ side }) => side)).toEqual(['merged', 'open']);
    const compared = answered(comparing(both));
    expect(compared.compare.compared?.side).toBe('merged');
    const { effects } = update(compared, { type: 'side-chosen', side: 'open' });
    expect(effects).toMatchObject([{ kind: 'compare', side: 'open' }]);
  });

  it('is nothing more once the files are gone', () => {
    const compared = answered(comparing(withReport()));
    expect(update(compared, { type: 'files-cleared' }).state.compare).toMatchObject({
      compared: null,
      heldAgainst: null,
      working: null,
    });
  });
});

describe('the form’s cell', () => {
  const wanted: PaneEvent = { type: 'form-cell-wanted', at: AT };

  it('is gone to in the open form', () => {
    const compared = answered(comparing(withForm()));
    expect(update(compared, wanted).effects).toEqual([{ kind: 'go-to', at: AT }]);
  });

  it('is gone to in the report that was made, opened first where it is not', () => {
    const compared = answered(comparing(withReport()));
    expect(wayToForm(compared)).toBeNull();
    expect(update(compared, wanted).effects).toEqual([]);
    const made: PaneState = { ...compared, merge: { ...compared.merge, made: 'bao-cao-2022.xlsx' } };
    expect(update(made, wanted).effects).toEqual([{ kind: 'open-report', at: AT }]);
  });
});

it('the group that a person chose is shown', () => {
  const { state } = update(initialState('vi'), { type: 'verdicts-shown', group: 'agrees' });
  expect(state.compare.shown).toBe('agrees');
});

describe('the report that is made', () => {
  const made = (state: PaneState): boolean[] =>
    update(state, { type: 'report-wanted' }).effects.flatMap((effect) =>
      effect.kind === 'make-report' ? [effect.comparison !== undefined] : [],
    );

  it('takes the comparison along that was made of it', () => {
    expect(made(answered(comparing(withReport())))).toEqual([true]);
  });

  it('takes none along while it is being compared, of another report or of the open form', () => {
    expect(made(comparing(withReport()).state)).toEqual([false]);
    const compared = answered(comparing(withReport()));
    const other = { ...compared, merge: { ...compared.merge, report: { ...compared.merge.report! } } };
    expect(made(other)).toEqual([false]);
  });
});
