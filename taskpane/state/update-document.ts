/** What happens to the state while the report's Word document is made. */
import type { PaneEvent, Step } from './events';
import type { PaneState } from './pane-state';

export const documentEvents = ['document-wanted', 'document-made', 'document-failed'] as const;
export type DocumentEvent = Extract<PaneEvent, { type: (typeof documentEvents)[number] }>;

function documentWanted(state: PaneState): Step<PaneState> {
  const { report, targets } = state.merge;
  if (state.makesDocument || !report) return { state, effects: [] };
  const { year } = report.form;
  const against = { year, targets: targets?.targets ?? null };
  const fileName = `bao-cao-${String(year)}.docx`;
  return {
    state: { ...state, makesDocument: true, said: null },
    effects: [{ kind: 'make-document', report, against, fileName }],
  };
}

export function updateDocument(state: PaneState, event: DocumentEvent): Step<PaneState> {
  if (event.type === 'document-wanted') return documentWanted(state);
  const said =
    event.type === 'document-made'
      ? ({ kind: 'document-made', fileName: event.fileName } as const)
      : ({ kind: 'document-failed', detail: event.detail } as const);
  return { state: { ...state, makesDocument: false, said }, effects: [] };
}
