/** The ribbon's buttons, in a stand-in for Office that keeps what is associated and opens the pane when told to. */
import { readFileSync } from 'node:fs';
import { cellFunctions } from '../../src/cell-functions/catalogue';
import type { PaneEvent } from '../../taskpane/state/events';
import { listenToRibbon } from '../../taskpane/ribbon';

type Press = (event: { completed: () => void }) => void;

const buttons = new Map<string, Press>();
const answers: { resolve: () => void; reject: (error: Error) => void }[] = [];
const sent: PaneEvent[] = [];

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  buttons.clear();
  answers.length = 0;
  sent.length = 0;
  const showAsTaskpane = (): Promise<void> => new Promise((resolve, reject) => answers.push({ resolve, reject }));
  const associate = (name: string, press: Press): unknown => buttons.set(name, press);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  listenToRibbon((event) => sent.push(event));
});

function press(name: string): { readonly completed: jest.Mock } {
  const event = { completed: jest.fn() };
  buttons.get(name)?.(event);
  return event;
}

test('every button of the manifest that runs code is there', () => {
  const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(.*)<\/FunctionName>/g)];
  expect([...buttons.keys()].sort()).toEqual(named.map(([, name]) => name).sort());
});

test.each([
  ['showCheck', 'check'],
  ['showMerge', 'merge'],
  ['showForms', 'forms'],
  ['showTrace', 'trace'],
])('%s turns the pane to its place and shows it', async (name, place) => {
  const { completed } = press(name);
  expect([sent, answers.length]).toEqual([[{ type: 'pane-chosen', pane: place }], 1]);
  await settled();
  expect(completed).not.toHaveBeenCalled();
  answers[0]!.resolve();
  await settled();
  expect(completed).toHaveBeenCalledTimes(1);
});

test('the menu has the help of every function', () => {
  for (const name of buttons.keys()) if (name.startsWith('help')) press(name);
  const shown = sent.flatMap((event) => (event.type === 'function-shown' ? [event.id] : []));
  expect(shown.sort()).toEqual(cellFunctions.map(({ id }) => id).sort());
});

test('a second press while the pane is on its way turns it, and asks for no second pane', async () => {
  const events = [press('showCheck'), press('showMerge')];
  expect([sent.length, answers.length]).toEqual([2, 1]);
  answers[0]!.resolve();
  await settled();
  for (const { completed } of events) expect(completed).toHaveBeenCalledTimes(1);
  press('showTrace');
  expect(answers.length).toBe(2);
});

test('where Excel does not show the pane, the button is free again', async () => {
  const { completed } = press('showCheck');
  answers[0]!.reject(new Error('not now'));
  await settled();
  expect(completed).toHaveBeenCalledTimes(1);
  press('showCheck');
  expect(answers.length).toBe(2);
});
