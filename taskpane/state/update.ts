/** The one place where the pane's state changes: pure, state and event in, state and effects out. */
import { ACCEPTED_FILE } from '../../src/core/accepting/accepted-file';
import { comparisonOf } from './compared-form';
import { decisionsFile } from './kept-decisions';
import type { Effect, PaneEvent, Step } from './events';
import { reportWithEvidence } from './merge-evidence';
import type { PaneState, Said } from './pane-state';
import { checkedAgain, checkEvents, updateCheck, type CheckEvent } from './update-check';
import { compareEvents, updateCompare, withComparison, type CompareEvent } from './update-compare';
import { documentEvents, updateDocument, type DocumentEvent } from './update-document';
import { functionsEvents, updateFunctions, withSelection, type FunctionsEvent } from './update-functions';
import { formsEvents, updateForms, type FormsEvent } from './update-forms';
import { mergeEvents, updateMerge, type MergeEvent } from './update-merge';

const CHECK_EVENTS: ReadonlySet<string> = new Set(checkEvents);
const COMPARE_EVENTS: ReadonlySet<string> = new Set(compareEvents);
const DOCUMENT_EVENTS: ReadonlySet<string> = new Set(documentEvents);
const FUNCTIONS_EVENTS: ReadonlySet<string> = new Set(functionsEvents);
const FORMS_EVENTS: ReadonlySet<string> = new Set(formsEvents);
const MERGE_EVENTS: ReadonlySet<string> = new Set(mergeEvents);

type OwnEvent = Exclude<
  PaneEvent,
  CheckEvent | MergeEvent | FormsEvent | FunctionsEvent | CompareEvent | DocumentEvent
>;

function isCheck(event: PaneEvent): event is CheckEvent {
  return CHECK_EVENTS.has(event.type);
}

function isCompare(event: PaneEvent): event is CompareEvent {
  return COMPARE_EVENTS.has(event.type);
}

function isDocument(event: PaneEvent): event is DocumentEvent {
  return DOCUMENT_EVENTS.has(event.type);
}

function isForms(event: PaneEvent): event is FormsEvent {
  return FORMS_EVENTS.has(event.type);
}

function isFunctions(event: PaneEvent): event is FunctionsEvent {
  return FUNCTIONS_EVENTS.has(event.type);
}

function isMerge(event: PaneEvent): event is MergeEvent {
  return MERGE_EVENTS.has(event.type);
}

function sourceWanted(state: PaneState, { file, at }: Extract<PaneEvent, { type: 'source-wanted' }>): Step<PaneState> {
  const found = state.merge.files.find(({ name }) => name === file);
  if (!found) return { state: { ...state, said: { kind: 'source-not-here', fileName: file } }, effects: [] };
  return { state, effects: [{ kind: 'open-source', id: found.id, fileName: file, at }] };
}

function updateOwn(state: PaneState, event: OwnEvent): Step<PaneState> {
  const only = (effect: Effect): Step<PaneState> => ({ state, effects: [effect] });
  switch (event.type) {
    case 'language-chosen':
      return {
        state: { ...state, language: event.language },
        effects: [{ kind: 'keep-language', language: event.language }],
      };
    case 'pane-chosen':
      return withSelection({ ...state, pane: event.pane, said: null });
    case 'opened-beside':
      return { state: { ...state, said: { kind: 'opened-beside' } }, effects: [] };
    case 'said-heard':
      return { state: { ...state, said: null }, effects: [] };
    case 'host-refused':
      return { state: { ...state, said: { kind: 'refused', why: event.why } }, effects: [] };
    case 'targets-refused': {
      const { name: fileName, problems } = event;
      return { state: { ...state, said: { kind: 'targets-refused', fileName, problems } }, effects: [] };
    }
    case 'last-year-refused': {
      const { name: fileName, fault } = event;
      return { state: { ...state, said: { kind: 'last-year-refused', fileName, fault } }, effects: [] };
    }
    case 'decisions-refused': {
      const { name: fileName, problem } = event;
      return { state: { ...state, said: { kind: 'decisions-refused', fileName, problem } }, effects: [] };
    }
    case 'decisions-kept': {
      const text = decisionsFile(state.merge);
      if (text === null) return { state, effects: [] };
      const said: Said = { kind: 'decisions-saved' };
      return { state: { ...state, said }, effects: [{ kind: 'save-text', fileName: ACCEPTED_FILE, text }] };
    }
    case 'report-opened':
      return only({ kind: 'open-report' });
    case 'report-saved':
      return only({ kind: 'save-report' });
    case 'trace':
      return { state: { ...state, traced: { code: event.code, body: event.body } }, effects: [] };
    case 'source-wanted':
      return sourceWanted(state, event);
  }
}

function withoutFolders(name: string): string {
  return name.split('/').at(-1) ?? name;
}

/** What of a merge is worth saying aloud. */
function saidOf(event: MergeEvent, before: PaneState, after: PaneState['merge']): Said | null {
  if (event.type === 'reading-cancelled') return { kind: 'cancelled' };
  // Only the first time: a decision adds up anew, and has spoken for itself.
  const isHeard = before.said?.kind !== 'targets-refused';
  if (event.type === 'consolidated' && !before.merge.report && isHeard)
    return { kind: 'read', files: after.files.length };
  if (event.type === 'last-year-read')
    return { kind: 'last-year-read', fileName: event.files.map(({ name }) => withoutFolders(name)).join(', ') };
  if (event.type === 'decisions-added')
    return { kind: 'decisions-read', fileName: event.name, count: event.wishes.length };
  if (event.type === 'report-made') return { kind: 'report-made', fileName: event.fileName };
  if (event.type === 'report-failed') return { kind: 'report-failed', detail: event.detail };
  return event.type === 'targets-added' ? { kind: 'targets-read', fileName: event.name } : before.said;
}

/** A report that a written one was held against takes the comparison along, and what it says of figures left open. */
function comparedToo(effect: Effect, state: PaneState): Effect {
  const comparison = effect.kind === 'make-report' ? comparisonOf(state, effect.report) : null;
  if (effect.kind !== 'make-report' || !comparison) return effect;
  return { ...effect, comparison, report: reportWithEvidence(state) ?? effect.report };
}

function stepOf(state: PaneState, event: PaneEvent): Step<PaneState> {
  if (isCheck(event)) return updateCheck(state, event);
  if (isCompare(event)) return updateCompare(state, event);
  if (isFunctions(event)) return updateFunctions(state, event);
  if (isDocument(event)) return updateDocument(state, event);
  if (isForms(event)) return updateForms(state, event);
  if (!isMerge(event)) return updateOwn(state, event);
  const { state: merge, effects: asked } = updateMerge(state.merge, event, state.language);
  const effects = asked.map((effect) => comparedToo(effect, state));
  // What came too late is not spoken of.
  if (merge === state.merge) return { state, effects };
  const madeReport = event.type === 'report-made' ? event.fileName : state.madeReport;
  const step = { state: { ...state, merge, madeReport, said: saidOf(event, state, merge) }, effects };
  return merge.lastYear === state.merge.lastYear ? step : checkedAgain(step);
}

export function update(state: PaneState, event: PaneEvent): Step<PaneState> {
  return withComparison(stepOf(state, event));
}
