import type { ReportFinding } from '../../../src/core/report';
import { readAccepted, type Wish } from '../../../src/core/accepting/accepted-file';
import { hasErrors } from '../../../src/core/finding';
import { familyOf, formOf } from '../../../src/forms';
import type { Decision } from '../../../src/core/accepting/decision';

import { decisionsFile, hasDecisions, wishesLeft } from '../../../taskpane/state/kept-decisions';
import { acceptableFindings } from '../../../taskpane/state/merge-view';
import { initialState, type MergeState, type PaneState } from '../../../taskpane/state/pane-state';
import { update } from '../../../taskpane/state/update';
import { updateMerge, type MergeEvent } from '../../../taskpane/state/update-merge';
import { after, consolidated, consolidation, read, ready } from '../merging';

/** A fingerprint, as files have them. */
const SHA = 'a'.repeat(64);
const COSTLY = { bytes: SHA, changes: { 'VII.2.amount': 5000 } };
const LATE = { bytes: SHA, changes: { 'I.1': { result: null, rate: null } } };

const warning: Decision = {
  about: 'finding',
  sha256: SHA,
  rule: 'blank-figure',
  code: 'I.1',
  value: null,
  reason: 'đơn vị chưa có số',
};

const figure: Decision = {
  about: 'figure',
  sha256: SHA,
  code: 'VII.2.amount',
  value: null,
  reason: 'đã hỏi',
};

/** The state once the decisions were made and added up. */
function decided(state: MergeState, ...decisions: readonly Decision[]): MergeState {
  const asked = after(
    decisions.map((decision): MergeEvent => ({ type: 'decided', decision })),
    state,
  );
  return updateMerge(asked.state, consolidated(asked), 'vi').state;
}

function wishesIn(content: string): readonly Wish[] {
  const family = familyOf('lai-chau-appendix')!;
  const result = readAccepted(content, {
    formId: family.id,
    bodies: family.bodies,
    formOf: (year) => formOf(family, year),
  });
  if (result.status === 'refused') throw new Error(JSON.stringify(result.problem));
  return result.wishes;
}

describe('a warning in the merge', () => {
  it('can be accepted, and is open no more', () => {
    const before = ready(read(LATE));
    const about = (state: MergeState): string[] => acceptableFindings(state).map(({ finding }) => finding.rule);
    expect(about(before)).toContain('blank-figure');
    const state = decided(before, warning);
    expect(about(state)).not.toContain('blank-figure');
    expect(state.report?.findings.find(({ rule }) => rule === 'blank-figure')).toMatchObject({
      severity: 'note',
      decision: { severity: 'warning', reason: 'đơn vị chưa có số' },
    });
  });

  it('can be opened again', () => {
    const asked = after([{ type: 'decision-taken-back', decision: warning }], decided(ready(read(LATE)), warning));
    expect(asked.state.decisions).toEqual([]);
  });
});

describe('decisions kept in a file', () => {
  it('are the ones that another pane takes up again: nothing is lost, and the command line reads the same', () => {
    const made = decided(ready(read({ bytes: SHA, changes: { ...COSTLY.changes, ...LATE.changes } })), figure, warning);
    const content = decisionsFile(made) ?? '';
    const fresh = ready(read({ bytes: SHA, changes: { ...COSTLY.changes, ...LATE.changes } }));
    const { state } = after([{ type: 'decisions-added', name: 'accepted.json', wishes: wishesIn(content) }], fresh);
    expect(state.decisions).toEqual([figure, warning]);
    expect(state.wishes).toEqual([]);
  });

  it('wait for the files, whichever comes first', () => {
    const content = decisionsFile(decided(ready(read(COSTLY)), figure)) ?? '';
    const early = after([{ type: 'decisions-added', name: 'accepted.json', wishes: wishesIn(content) }]);
    expect(early.effects).toEqual([]);
    const later = after(
      [
        { type: 'files-added', files: [{ id: 1, name: 'tam-duong.xlsx' }] },
        { type: 'file-received', id: 1, received: read(COSTLY) },
      ],
      early.state,
    );
    expect(later.state.decisions).toEqual([figure]);
    const [file] = consolidation(later).received;
    expect(file?.outcome.status === 'read' && hasErrors(file.outcome.submission.findings)).toBe(false);
  });

  it('say nothing about another version of the file, and that is told', () => {
    const content = decisionsFile(decided(ready(read(COSTLY)), figure)) ?? '';
    const other = ready(read({ ...COSTLY, bytes: 'b'.repeat(64) }));
    const { state } = after([{ type: 'decisions-added', name: 'accepted.json', wishes: wishesIn(content) }], other);
    expect(state.decisions).toEqual([]);
    expect(wishesLeft(state).map(({ outcome }) => outcome)).toEqual(['other-version']);
  });

  it('give way to what was decided here', () => {
    const content = decisionsFile(decided(ready(read(COSTLY)), figure)) ?? '';
    const mine: Decision = { ...figure, value: '500', reason: 'đơn vị sửa' };
    const { state } = after(
      [{ type: 'decisions-added', name: 'accepted.json', wishes: wishesIn(content) }],
      decided(ready(read(COSTLY)), mine),
    );
    expect(state.decisions).toEqual([mine]);
  });

  it('may be about all files together: the finding of a missing branch is open no more', () => {
    const entry = { rule: 'missing-body', body: 'sin-ho', reason: 'mới thành lập' };
    const content = JSON.stringify({ form: 'lai-chau-appendix', year: 2022, accepted: [entry] });
    const asked = after([{ type: 'decisions-added', name: 'accepted.json', wishes: wishesIn(content) }], ready(read()));
    const { state } = updateMerge(asked.state, consolidated(asked), 'vi');
    const missing = state.report?.findings.filter(({ rule, decision }) => rule === 'missing-body' && decision);
    expect(missing).toHaveLength(1);
    expect(JSON.parse(decisionsFile(state) ?? '')).toMatchObject({ accepted: [entry] });
  });

  it('are saved by one press, and said; without any there is nothing to save', () => {
    const pane = (merge: MergeState): PaneState => ({ ...initialState('vi'), merge });
    expect(update(pane(ready(read())), { type: 'decisions-kept' }).effects).toEqual([]);
    const { state, effects } = update(pane(decided(ready(read(COSTLY)), figure)), { type: 'decisions-kept' });
    const [saved] = effects;
    expect(saved).toMatchObject({ kind: 'save-text', fileName: 'accepted.json' });
    expect(saved?.kind === 'save-text' && saved.text).toContain('đã hỏi');
    expect(state.said).toEqual({ kind: 'decisions-saved' });
  });

  it('that cannot be used are told', () => {
    const problem = { why: 'not-json', place: '', value: '' } as const;
    const { state } = update(initialState('vi'), { type: 'decisions-refused', name: 'accepted.json', problem });
    expect(state.said).toEqual({ kind: 'decisions-refused', fileName: 'accepted.json', problem });
  });
});

describe('a finding about all files together', () => {
  const missing = (state: MergeState): ReportFinding =>
    state.report!.findings.find(({ rule, params }) => rule === 'missing-body' && params['body'] === 'sin-ho')!;
  const accept = (state: MergeState, reason = 'mới thành lập'): MergeState => {
    const asked = after([{ type: 'report-finding-accepted', finding: missing(state), reason }], state);
    return updateMerge(asked.state, consolidated(asked), 'vi').state;
  };

  it('is accepted with a reason, and the file of decisions says it as the command line takes it', () => {
    const state = accept(ready(read()));
    expect(missing(state)).toMatchObject({ severity: 'note', decision: { reason: 'mới thành lập' } });
    expect(hasDecisions(state)).toBe(true);
    const [wish] = wishesIn(decisionsFile(state) ?? '');
    expect(wish).toMatchObject({ rule: 'missing-body', body: 'sin-ho', reason: 'mới thành lập' });
    expect(wishesLeft(state)).toEqual([]);
  });

  it('is open again once that is taken back', () => {
    const accepted = accept(ready(read()));
    const asked = after([{ type: 'report-acceptance-taken-back', finding: missing(accepted) }], accepted);
    const { state } = updateMerge(asked.state, consolidated(asked), 'vi');
    expect(missing(state).decision).toBeUndefined();
    expect(hasDecisions(state)).toBe(false);
  });

  it('that is not there is told: the wish stands in the file and does nothing', () => {
    const entry = { rule: 'missing-body', body: 'tam-duong', reason: 'mới thành lập' };
    const content = JSON.stringify({ form: 'lai-chau-appendix', year: 2022, accepted: [entry] });
    const asked = after([{ type: 'decisions-added', name: 'accepted.json', wishes: wishesIn(content) }], ready(read()));
    const { state } = updateMerge(asked.state, consolidated(asked), 'vi');
    expect(wishesLeft(state).map(({ outcome }) => outcome)).toEqual(['nothing']);
  });

  it('changes nothing before there is a report', () => {
    const state = ready(read());
    const without = { ...state, report: null };
    const finding = missing(state);
    expect(after([{ type: 'report-finding-accepted', finding, reason: 'x' }], without)).toEqual({
      state: without,
      effects: [],
    });
    expect(after([{ type: 'report-acceptance-taken-back', finding }], without)).toEqual({
      state: without,
      effects: [],
    });
  });
});
