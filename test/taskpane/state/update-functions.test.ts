import { functionNames } from '../../../src/text/function-help';
import { initialState, type PaneState } from '../../../taskpane/state/pane-state';
import { update } from '../../../taskpane/state/update';
import { separatorOf } from '../../../taskpane/state/update-functions';
import type { PaneEvent } from '../../../taskpane/state/events';
import { filledForm } from '../../filled-form';
import { opened } from '../opened';

const AT = { sheet: 'Phụ lục', cell: 'J8' };

function after(...events: readonly PaneEvent[]): ReturnType<typeof update> {
  const first = { state: opened(filledForm()), effects: [] };
  return events.reduce<ReturnType<typeof update>>((step, event) => update(step.state, event), first);
}

const typed = (parameter: string, text: string): PaneEvent => ({ type: 'argument-typed', parameter, text });

test.each(functionNames)('the help of %s is shown, and asks which cell is selected until somebody has told', (id) => {
  const shown = after({ type: 'function-shown', id });
  expect(shown.state).toMatchObject({ pane: 'functions', shownFunction: id });
  expect(shown.effects).toEqual([{ kind: 'ask-range', parameter: null }]);
  expect(after({ type: 'cell-selected', at: AT }, { type: 'function-shown', id }).effects).toEqual([]);
});

test('the selected cells are asked for and stand in the field, with their sheet', () => {
  expect(after({ type: 'argument-wanted', parameter: 'result' }).effects).toEqual([
    { kind: 'ask-range', parameter: 'result' },
  ]);
  const range = { sheet: 'Phụ lục', cells: 'D8:D30' };
  const { state } = after({ type: 'argument-picked', parameter: 'result', range });
  expect(state.formulas.ACHIEVEMENT_RATE).toEqual({ result: "'Phụ lục'!D8:D30" });
});

test('each function keeps what was typed for it', () => {
  const { state } = after(typed('result', 'D8'), { type: 'function-shown', id: 'READ_FIGURE' }, typed('text', 'D9'));
  expect(state.formulas).toEqual({ ACHIEVEMENT_RATE: { result: 'D8' }, READ_FIGURE: { text: 'D9' } });
});

test('a whole formula goes into the selected cell, can be taken back, and is said', () => {
  const { state, effects } = after(
    typed('result', 'D8'),
    typed('target', '32'),
    { type: 'cell-selected', at: AT },
    { type: 'formula-wanted' },
  );
  expect(effects).toEqual([
    { kind: 'write', cells: [{ at: AT, value: '=THIDUA.ACHIEVEMENT_RATE(D8,32)', as: 'formula' }] },
  ]);
  expect(state.said).toEqual({ kind: 'formula-written', cell: 'J8' });
});

test('half a formula goes nowhere', () => {
  expect(after(typed('result', 'D8'), { type: 'cell-selected', at: AT }, { type: 'formula-wanted' }).effects).toEqual(
    [],
  );
  expect(after(typed('result', 'D8'), typed('target', '32'), { type: 'formula-wanted' }).effects).toEqual([]);
});

test('between arguments stands what this program takes; the semicolon where nobody knows', () => {
  const styled = (style: NonNullable<PaneState['open']>['style']): PaneState => {
    const state = opened(filledForm());
    return { ...state, open: state.open && { ...state.open, style } };
  };
  expect((['english', 'vietnamese', null] as const).map((style) => separatorOf(styled(style)))).toEqual([
    ',',
    ';',
    ';',
  ]);
  expect(separatorOf(initialState('vi'))).toBe(';');
});
