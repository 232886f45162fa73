/** Holding a written report against a form: what an event makes of the state. */
import { emptyCompare, type CompareState, type FormSide } from './compare-state';
import { chosenForm, wayToForm } from './compared-form';
import type { Effect, PaneEvent, Step, WrittenSource } from './events';
import type { PaneState } from './pane-state';

export const compareEvents = [
  'written-given',
  'written-pasted',
  'written-read',
  'written-refused',
  'written-cleared',
  'compared',
  'compare-failed',
  'side-chosen',
  'verdicts-shown',
  'form-cell-wanted',
] as const;
export type CompareEvent = Extract<PaneEvent, { type: (typeof compareEvents)[number] }>;

function changed(state: PaneState, changes: Partial<CompareState>, effects: readonly Effect[] = []): Step<PaneState> {
  return { state: { ...state, compare: { ...state.compare, ...changes } }, effects };
}

/** What was compared before is of another report. */
function given(state: PaneState, source: WrittenSource): Step<PaneState> {
  const { side, round } = state.compare;
  const compare: CompareState = { ...emptyCompare, side, working: 'reading', round: round + 1 };
  return {
    state: { ...state, compare, said: null },
    effects: [{ kind: 'read-written', round: compare.round, source }],
  };
}

function formCellWanted(
  state: PaneState,
  at: Extract<CompareEvent, { type: 'form-cell-wanted' }>['at'],
): Step<PaneState> {
  const way = wayToForm(state);
  if (way === null) return { state, effects: [] };
  return { state, effects: [way === 'here' ? { kind: 'go-to', at } : { kind: 'open-report', at }] };
}

export function updateCompare(state: PaneState, event: CompareEvent): Step<PaneState> {
  const { side, round } = state.compare;
  if ('round' in event && event.round !== round) return { state, effects: [] };
  switch (event.type) {
    case 'written-given':
      return given(state, { kind: 'file', id: event.id, name: event.name });
    case 'written-pasted':
      return given(state, { kind: 'text', text: event.text });
    case 'written-read':
      return changed(state, { working: null, written: { name: event.name, narrative: event.narrative } });
    case 'written-refused':
      return changed(state, { working: null, refused: { name: event.name, fault: event.fault } });
    case 'written-cleared':
      return { state: { ...state, compare: { ...emptyCompare, side, round: round + 1 } }, effects: [] };
    case 'compared':
      return changed(state, {
        working: null,
        compared: { comparison: event.comparison, stated: event.stated, year: event.year, side: event.side },
      });
    case 'compare-failed':
      return {
        state: {
          ...state,
          compare: { ...state.compare, working: null, compared: null },
          said: { kind: 'compare-failed', detail: event.detail },
        },
        effects: [],
      };
    case 'side-chosen':
      return changed(state, { side: event.side });
    case 'verdicts-shown':
      return changed(state, { shown: event.group });
    case 'form-cell-wanted':
      return formCellWanted(state, event.at);
  }
}

/** Whether what comes of it is in sight: where it is compared, and where it speaks for figures that are to be decided. */
function isLookedAt({ pane }: PaneState, side: FormSide | undefined): boolean {
  return pane === 'compare' || (pane === 'merge' && side === 'merged');
}

/** Whatever has happened: as long as somebody looks, the written report is held against the form as it is now. */
export function withComparison(step: Step<PaneState>): Step<PaneState> {
  const { state, effects } = step;
  const { written, heldAgainst, round } = state.compare;
  const chosen = chosenForm(state);
  if (!written || !isLookedAt(state, chosen?.side)) return step;
  if ((chosen?.is ?? null) === heldAgainst) return step;
  const next = round + 1;
  if (!chosen) {
    const { state: without } = changed(state, { heldAgainst: null, compared: null, working: null, round: next });
    return { state: without, effects };
  }
  const { side, form, against, is } = chosen;
  const asked = changed(state, { heldAgainst: is, working: 'comparing', round: next }).state;
  const { narrative } = written;
  const { language } = state;
  return {
    state: asked,
    effects: [...effects, { kind: 'compare', round: next, narrative, form, side, against, language }],
  };
}
