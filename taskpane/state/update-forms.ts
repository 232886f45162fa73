/** What happens to the state while the forms to send out are made. */
import type { PaneEvent, Step } from './events';
import type { PaneState } from './pane-state';

export const formsEvents = ['forms-wanted', 'forms-made', 'forms-failed'] as const;
export type FormsEvent = Extract<PaneEvent, { type: (typeof formsEvents)[number] }>;

/** With the province's targets that were added to the merge, where they are of that year. */
function formsWanted(state: PaneState, year: number): Step<PaneState> {
  if (state.makesForms) return { state, effects: [] };
  const targets = state.merge.targets?.targets ?? null;
  const against = { year, targets: targets?.year === year ? targets : null };
  const fileName = `bieu-mau-${String(year)}.zip`;
  return {
    state: { ...state, makesForms: true, said: null },
    effects: [{ kind: 'make-forms', against, language: state.language, fileName }],
  };
}

export function updateForms(state: PaneState, event: FormsEvent): Step<PaneState> {
  if (event.type === 'forms-wanted') return formsWanted(state, event.year);
  const said =
    event.type === 'forms-made'
      ? ({ kind: 'forms-made', fileName: event.fileName } as const)
      : ({ kind: 'forms-failed', detail: event.detail } as const);
  return { state: { ...state, makesForms: false, said }, effects: [] };
}
