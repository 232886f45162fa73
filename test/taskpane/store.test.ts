import type { Effect } from '../../taskpane/state/events';
import { initialState } from '../../taskpane/state/pane-state';
import { createStore } from '../../taskpane/store';

const AT = { sheet: 'Phụ lục', cell: 'D6' };

test('the store begins with the state that it is given', () => {
  const first = initialState('vi');
  expect(createStore(first, () => undefined).state()).toBe(first);
});

test('whoever listens is told after the state has changed, until they stop', () => {
  const store = createStore(initialState('vi'), () => undefined);
  const heard: string[] = [];
  const stop = store.subscribe(() => heard.push(store.state().pane));
  store.send({ type: 'pane-chosen', pane: 'merge' });
  stop();
  store.send({ type: 'pane-chosen', pane: 'trace' });
  expect(heard).toEqual(['merge']);
});

test('effects are run once the new state stands', () => {
  const ran: [Effect, string][] = [];
  const store = createStore(initialState('vi'), (effect) => ran.push([effect, store.state().language]));
  store.send({ type: 'language-chosen', language: 'en' });
  store.send({ type: 'go-to', at: AT });
  expect(ran).toEqual([
    [{ kind: 'keep-language', language: 'en' }, 'en'],
    [{ kind: 'go-to', at: AT }, 'en'],
  ]);
});

test('an effect that answers at once is answered', () => {
  const store = createStore(initialState('vi'), (effect, send) => {
    if (effect.kind === 'go-to') send({ type: 'host-refused', why: 'no-such-place' });
  });
  store.send({ type: 'go-to', at: AT });
  expect(store.state().said).toEqual({ kind: 'refused', why: 'no-such-place' });
});

test('the state stays the same value where nothing changes: nothing is drawn anew', () => {
  const store = createStore(initialState('vi'), () => undefined);
  const before = store.state();
  store.send({ type: 'file-removed', id: 7 });
  expect(store.state()).toBe(before);
});
