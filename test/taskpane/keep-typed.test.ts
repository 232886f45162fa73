import { keepTyped } from '../../taskpane/keep-typed';
import { initialState } from '../../taskpane/state/pane-state';
import type { PaneEvent } from '../../taskpane/state/events';
import { createStore, type Store } from '../../taskpane/store';
import { TypedTexts } from '../../taskpane/typed-texts';
import { read, ready } from './merging';

const figure = { about: 'figure', sha256: 'a', code: 'I.1', value: '35', reason: 'đã hỏi' } as const;

function page(): { store: Store; typed: TypedTexts; leave: () => boolean } {
  const kept = new Map<string, string>();
  const disk = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const typed = new TypedTexts(() => disk);
  const store = createStore({ ...initialState('vi'), merge: ready(read({ bytes: 'a' })) }, () => undefined);
  const target = new EventTarget();
  keepTyped(store, typed, target);
  // True where the person is asked first.
  const leave = (): boolean => !target.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return { store, typed, leave };
}

test('whoever has typed nothing leaves without being asked', () => {
  expect(page().leave()).toBe(false);
});

test('whoever is typing is asked first', () => {
  const { typed, leave } = page();
  typed.keepDraft('reason', 'vì có');
  expect(leave()).toBe(true);
});

test('a decision is kept as soon as it is made, and whoever made it is asked before leaving', () => {
  const { store, typed, leave } = page();
  store.send({ type: 'decided', decision: figure });
  expect(typed.decisions()).toEqual([figure]);
  expect(leave()).toBe(true);
});

test('what is accepted of the report as a whole is kept too', () => {
  const { store, typed, leave } = page();
  const finding = store.state().merge.report!.findings.find(({ rule }) => rule === 'missing-body')!;
  store.send({ type: 'report-finding-accepted', finding, reason: 'mới thành lập' } satisfies PaneEvent);
  expect(typed.wishes()).toMatchObject([{ rule: 'missing-body', reason: 'mới thành lập' }]);
  expect(leave()).toBe(true);
});

test('what was typed for a function is kept', () => {
  const { store, typed } = page();
  store.send({ type: 'argument-typed', parameter: 'result', text: 'D8' });
  expect(typed.formulas()).toEqual({ ACHIEVEMENT_RATE: { result: 'D8' } });
});
