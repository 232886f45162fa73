/** The functions for cells: what an event makes of their help, and of the formula that is being put together. */
import type { PaneEvent, Step } from './events';
import { composeFormula, referenceTo } from './formula';
import type { PaneState } from './pane-state';

export const functionsEvents = [
  'function-shown',
  'argument-typed',
  'argument-wanted',
  'argument-picked',
  'formula-wanted',
] as const;
export type FunctionsEvent = Extract<PaneEvent, { type: (typeof functionsEvents)[number] }>;

/** What stands between arguments: as this program writes it, where it is known. */
export function separatorOf({ open }: Pick<PaneState, 'open'>): string {
  return open?.style === 'english' ? ',' : ';';
}

function withArgument(state: PaneState, parameter: string, text: string): PaneState {
  const { shownFunction, formulas } = state;
  return { ...state, formulas: { ...formulas, [shownFunction]: { ...formulas[shownFunction], [parameter]: text } } };
}

export function formulaOf(state: PaneState): ReturnType<typeof composeFormula> {
  const { shownFunction, formulas, selected, open } = state;
  const context = { workbook: open?.workbook ?? null, separator: separatorOf(state) };
  return composeFormula(shownFunction, formulas[shownFunction] ?? {}, selected, context);
}

function formulaWanted(state: PaneState): Step<PaneState> {
  const { formula, problem } = formulaOf(state);
  const at = state.selected;
  if (problem !== null || !at) return { state, effects: [] };
  return {
    state: { ...state, said: { kind: 'formula-written', cell: at.cell } },
    effects: [{ kind: 'write', cells: [{ at, value: formula, as: 'formula' }] }],
  };
}

/** Until a cell is selected, nobody has told which one is. */
export function withSelection(state: PaneState): Step<PaneState> {
  const isUnknown = state.pane === 'functions' && state.selected === null;
  return { state, effects: isUnknown ? [{ kind: 'ask-range', parameter: null }] : [] };
}

export function updateFunctions(state: PaneState, event: FunctionsEvent): Step<PaneState> {
  switch (event.type) {
    case 'function-shown':
      return withSelection({ ...state, pane: 'functions', shownFunction: event.id, said: null });
    case 'argument-typed':
      return { state: withArgument(state, event.parameter, event.text), effects: [] };
    case 'argument-wanted':
      return { state, effects: [{ kind: 'ask-range', parameter: event.parameter }] };
    case 'argument-picked':
      return {
        state: withArgument(state, event.parameter, referenceTo(event.range.sheet, event.range.cells)),
        effects: [],
      };
    case 'formula-wanted':
      return formulaWanted(state);
  }
}
