/** What a row of events makes of the files in the pane. */
import type { Received } from '../../src/forms/check-workbook';
import type { Effect, PaneEvent } from '../../taskpane/state/events';
import { emptyMerge, type MergeState } from '../../taskpane/state/pane-state';
import { updateMerge, type MergeEvent } from '../../taskpane/state/update-merge';
import { everybody, received, reportOf, unreadable, type Sending } from '../received-files';

/** A file that was read; its title says 2022 where nothing else is said. */
export function read(sending: Sending & { readonly year?: number } = {}): Received {
  const { year = 2022, ...rest } = sending;
  return { ...received(rest), year };
}

/** One file of every body, as `everybody` makes them. */
export function everybodyRead(...changes: Parameters<typeof everybody>): Received[] {
  return everybody(...changes).map((one) => ({ ...one, year: 2022 }));
}

export function broken(file: string): Received {
  return { ...unreadable(file), year: null };
}

export const added = (...files: readonly (readonly [id: number, name: string])[]): MergeEvent => ({
  type: 'files-added',
  files: files.map(([id, name]) => ({ id, name })),
});

export const gotten = (id: number, one: Received): MergeEvent => ({ type: 'file-received', id, received: one });

export interface After {
  readonly state: MergeState;
  /** Of all events, in their order. */
  readonly effects: readonly Effect[];
}

export function after(events: readonly MergeEvent[], first: MergeState = emptyMerge): After {
  return events.reduce<After>(
    ({ state, effects }, event) => {
      const step = updateMerge(state, event, 'vi');
      return { state: step.state, effects: [...effects, ...step.effects] };
    },
    { state: first, effects: [] },
  );
}

export function kinds({ effects }: After): string[] {
  return effects.map(({ kind }) => kind);
}

/** What was last asked to be consolidated. */
export function consolidation({ effects }: After): Extract<Effect, { kind: 'consolidate' }> {
  const all = effects.filter((effect) => effect.kind === 'consolidate');
  const last = all.at(-1);
  if (!last) throw new Error('nothing is consolidated');
  return last;
}

/** The worker's answer to what was last asked. */
export function consolidated(asked: After): Extract<PaneEvent, { type: 'consolidated' }> {
  const { round, received: files } = consolidation(asked);
  return { type: 'consolidated', round, report: reportOf(files) };
}

/** Files that were read and consolidated. */
export function ready(...files: readonly Received[]): MergeState {
  const numbered = files.map((file, index) => [index + 1, file] as const);
  const asked = after([
    added(...numbered.map(([id, { file }]) => [id, file] as const)),
    ...numbered.map(([id, file]) => gotten(id, file)),
  ]);
  return after([consolidated(asked)], asked.state).state;
}
