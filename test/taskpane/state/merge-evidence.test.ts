import { findingSentence } from '../../../src/text/sentences';
import { doWork } from '../../../taskpane/reading/do-work';
import { reportWithEvidence } from '../../../taskpane/state/merge-evidence';
import { initialState, type PaneState } from '../../../taskpane/state/pane-state';
import { heldFigures } from '../../../taskpane/state/merge-view';
import { update } from '../../../taskpane/state/update';
import type { Effect, PaneEvent } from '../../../taskpane/state/events';
import { bodies } from '../../filled-form';
import { everybodyRead, ready } from '../merging';

const OPEN = { changes: { 'VII.2.amount': '140.250' } };
const STATES = 'Thăm hỏi đoàn viên trong dịp Tết Nguyên đán với số tiền 1.542,75 triệu đồng.';

type Compare = Extract<Effect, { kind: 'compare' }>;

function compareOf(effects: readonly Effect[]): Compare {
  const asked = effects.find((effect): effect is Compare => effect.kind === 'compare');
  if (!asked) throw new Error('nothing is compared');
  return asked;
}

/** The worker's own answer. */
async function answer({ round, side, ...asked }: Compare): Promise<PaneEvent> {
  const done = await doWork(asked);
  if (done.kind !== 'compared') throw new Error(done.kind);
  return { type: 'compared', round, comparison: done.comparison, stated: done.stated, year: asked.against.year, side };
}

async function heldAgainst(text: string): Promise<PaneState> {
  const merged: PaneState = { ...initialState('vi'), merge: ready(...everybodyRead({ 'sin-ho': OPEN })) };
  const reading = await doWork({ kind: 'read-narrative', content: text });
  if (reading.kind !== 'narrative' || reading.reading.status !== 'read') throw new Error(reading.kind);
  const { narrative } = reading.reading;
  const pasted = update(update(merged, { type: 'pane-chosen', pane: 'compare' }).state, {
    type: 'written-pasted',
    text,
  });
  const asked = update(pasted.state, { type: 'written-read', round: 1, name: null, narrative });
  return update(asked.state, await answer(compareOf(asked.effects))).state;
}

const inMerge = (state: PaneState) => update(state, { type: 'pane-chosen', pane: 'merge' });
const heldIn = (state: PaneState) => heldFigures({ ...state.merge, report: reportWithEvidence(state) });

describe('a figure that is to be decided', () => {
  it('says which of its readings the written report agrees with, and offers that one first', async () => {
    const [held] = heldIn(await heldAgainst(STATES));
    expect(held?.finding).toMatchObject({ code: 'VII.2.amount', mend: { value: '140.25', certain: false } });
    expect(held && findingSentence(held.finding, 'vi', bodies)).toContain('1.542,75');
  });

  it('says nothing of a written report that states something else', async () => {
    const [held] = heldIn(await heldAgainst('Thăm hỏi đoàn viên trong dịp Tết với số tiền 1.600 triệu đồng.'));
    expect(held?.finding).toMatchObject({ code: 'VII.2.amount' });
    expect(held?.finding.stated).toBeUndefined();
  });

  it('keeps the evidence while the report is compared again after another decision', async () => {
    const state = inMerge(await heldAgainst(STATES)).state;
    const { report } = state.merge;
    if (!report) throw new Error('no report');
    const anew = update(state, { type: 'consolidated', round: state.merge.round, report: { ...report } });
    expect(anew.effects).toMatchObject([{ kind: 'compare', side: 'merged' }]);
    expect(heldIn(anew.state)[0]?.finding.stated).toBeDefined();
  });
});

describe('the report', () => {
  it('is made with what the written one says of its open figures', async () => {
    const { state } = inMerge(await heldAgainst(STATES));
    const { effects } = update(state, { type: 'report-wanted' });
    const made = effects.find((effect) => effect.kind === 'make-report');
    expect(made?.report.findings.find(({ code }) => code === 'VII.2.amount')?.stated).toBeDefined();
    expect(made?.comparison).toBeDefined();
  });

  it('stays as it is where no written one was compared', () => {
    const state: PaneState = { ...initialState('vi'), merge: ready(...everybodyRead({ 'sin-ho': OPEN })) };
    expect(reportWithEvidence(state)).toBe(state.merge.report);
  });
});
