import type { OpenWorkbook } from '../../taskpane/host';
import { keepReading } from '../../taskpane/keep-reading';
import type { PaneEvent } from '../../taskpane/state/events';
import { workbookOf } from '../workbook-of';
import { settled } from './reading/fake-worker';

interface Asked {
  readonly give: (fileName: string) => void;
  readonly fail: () => void;
}

let asked: Asked[];
let sent: PaneEvent[];
let changed: () => void;

beforeEach(() => {
  asked = [];
  sent = [];
  const read = (): Promise<OpenWorkbook> =>
    new Promise((resolve, reject) => {
      const give = (fileName: string): void => resolve({ workbook: workbookOf(), fileName, style: 'vietnamese' });
      asked.push({ give, fail: () => reject(new Error('busy')) });
    });
  changed = keepReading({ read }, (event) => sent.push(event), { soon: [0, 0], later: 0 });
});

/** After the pause before the next try. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 10));

function names(): unknown[] {
  return sent.map((event) => (event.type === 'workbook-read' ? event.open.fileName : event));
}

test('the open workbook is read after a change', async () => {
  changed();
  asked[0]?.give('a.xlsx');
  await settled();
  expect(names()).toEqual(['a.xlsx']);
});

test('many changes while it is read make one more reading, of how it is then', async () => {
  changed();
  for (let time = 0; time < 50; time += 1) changed();
  expect(asked).toHaveLength(1);
  asked[0]?.give('a.xlsx');
  await settled();
  expect(asked).toHaveLength(2);
  asked[1]?.give('b.xlsx');
  await settled();
  expect(names()).toEqual(['a.xlsx', 'b.xlsx']);
  expect(asked).toHaveLength(2);
});

test('a program that cannot be read is said so once, and asked again until it can be', async () => {
  changed();
  for (let tries = 0; tries < 9; tries++) {
    asked[tries]?.fail();
    await later();
  }
  asked[9]?.give('a.xlsx');
  await settled();
  expect(names()).toEqual([{ type: 'host-refused', why: 'not-read' }, 'a.xlsx']);
});

test('one that is busy for a moment is asked again, and nothing is said of it', async () => {
  changed();
  asked[0]?.fail();
  await later();
  asked[1]?.give('a.xlsx');
  await settled();
  expect(names()).toEqual(['a.xlsx']);
});
