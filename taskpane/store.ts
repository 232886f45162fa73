/** Holds the state, changes it by `update`, and has its effects run. */
import type { Effect, PaneEvent } from './state/events';
import type { PaneState } from './state/pane-state';
import { update } from './state/update';

export interface Store {
  readonly state: () => PaneState;
  readonly send: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(first: PaneState, run: (effect: Effect, send: Store['send']) => void): Store {
  let state = first;
  const listeners = new Set<() => void>();
  const send = (event: PaneEvent): void => {
    const step = update(state, event);
    state = step.state;
    for (const listener of listeners) listener();
    for (const effect of step.effects) run(effect, send);
  };
  return {
    state: () => state,
    send,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
