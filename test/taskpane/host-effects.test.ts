import type { Host } from '../../taskpane/host';
import { ask, isHostEffect, runHostEffect, type HostWorld } from '../../taskpane/host-effects';
import type { PaneEvent } from '../../taskpane/state/events';

const AT = { sheet: 'Phụ lục', cell: 'D6' };

function world(host: Partial<Host> = {}): HostWorld & { readonly sent: PaneEvent[] } {
  const sent: PaneEvent[] = [];
  return { host: host as Host, send: (event) => void sent.push(event), sent };
}

test('what is asked of the program is told from what the worker does', () => {
  expect(isHostEffect({ kind: 'go-to', at: AT })).toBe(true);
  expect(isHostEffect({ kind: 'ask-range', parameter: null })).toBe(true);
  expect(isHostEffect({ kind: 'stop-reading' })).toBe(false);
});

test('a refusal is told with its reason, and a program that breaks has refused', async () => {
  const one = world();
  await ask(one, () => Promise.resolve({ status: 'refused', why: 'protected' }));
  await ask(one, () => Promise.reject(new Error('gone')));
  await ask(one, () => Promise.resolve({ status: 'done' }));
  expect(one.sent).toEqual([
    { type: 'host-refused', why: 'protected' },
    { type: 'host-refused', why: 'failed' },
  ]);
});

test('what was taken back is told only where it was', async () => {
  const done = world({ takeBack: () => Promise.resolve({ status: 'done' }) });
  await runHostEffect({ kind: 'take-back' }, done);
  expect(done.sent).toEqual([{ type: 'taken-back' }]);
  const refused = world({ takeBack: () => Promise.resolve({ status: 'refused', why: 'changed-since' }) });
  await runHostEffect({ kind: 'take-back' }, refused);
  expect(refused.sent).toEqual([{ type: 'host-refused', why: 'changed-since' }]);
});
