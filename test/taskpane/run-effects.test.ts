import { reportOf } from '../received-files';
import { Files } from '../../taskpane/files';
import type { CellWrite, Host, HostAnswer, Mark, PickAnswer } from '../../taskpane/host';
import { EffectRunner } from '../../taskpane/run-effects';
import type { Effect, PaneEvent } from '../../taskpane/state/events';
import { read } from './merging';
import { fakeQueue, settled, type FakeQueue } from './reading/fake-worker';

const AT = { sheet: 'Phụ lục', cell: 'D6' };
const AGAINST = { year: 2022, targets: null };
const NAME = 'bao-cao-2022.xlsx';
const REPORT = reportOf([]);
const MAKE: Effect = {
  kind: 'make-report',
  round: 4,
  report: REPORT,
  against: AGAINST,
  language: 'vi',
  fileName: NAME,
};

const ADD_UP: Effect = { kind: 'consolidate', round: 3, received: [read()], against: AGAINST };

/** A host that keeps what it is asked, and answers as the test says. */
class FakeHost implements Host {
  readonly asked: unknown[] = [];
  answer: () => Promise<HostAnswer> = () => Promise.resolve({ status: 'done' });

  read = () => Promise.reject(new Error('not asked here'));
  goTo = (at: unknown) => this.keep(['go-to', at]);
  picked: () => Promise<PickAnswer> = () => Promise.reject(new Error('not asked here'));
  selection = () => this.picked();
  write = (cells: readonly CellWrite[]) => this.keep(['write', cells]);
  takeBack = () => this.keep(['take back']);
  mark = (marks: readonly Mark[]) => this.keep(['mark', marks]);
  open = (bytes: Uint8Array, name: string) => this.keep(['open', [...bytes], name]);
  onChange = () => () => undefined;
  onSelect = () => () => undefined;

  private keep(asked: unknown): Promise<HostAnswer> {
    this.asked.push(asked);
    return this.answer();
  }
}

let host: FakeHost;
let fake: FakeQueue;
let files: Files;
let sent: PaneEvent[];
let languages: string[];
let runner: EffectRunner;

beforeEach(() => {
  host = new FakeHost();
  fake = fakeQueue();
  files = new Files();
  sent = [];
  languages = [];
  runner = new EffectRunner({
    host,
    queue: fake.queue,
    files,
    send: (event) => sent.push(event),
    keepLanguage: (language) => languages.push(language),
  });
});

function keep(name: string): number {
  const bytes = new Uint8Array([80, 75]);
  return files.keep(Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) }));
}

async function madeReport(): Promise<void> {
  const making = runner.run(MAKE);
  await settled();
  fake.last().answer({ kind: 'written', bytes: new Uint8Array([1, 2]) });
  await making;
}

describe('marks', () => {
  const mark = (isAsked: boolean, marks: readonly Mark[] = []): Promise<void> =>
    runner.run({ kind: 'mark', marks, isAsked });
  const refuse = (): void => {
    host.answer = () => Promise.resolve({ status: 'refused', why: 'no-colours' });
  };

  it('go to the host', async () => {
    await mark(true, [{ at: { sheet: 'Phụ lục', cell: 'D8' }, severity: 'error' }]);
    expect([host.asked, sent]).toEqual([[['mark', [{ at: { sheet: 'Phụ lục', cell: 'D8' }, severity: 'error' }]]], []]);
  });

  it('that are refused are told to whoever asked for them', async () => {
    refuse();
    await mark(true);
    expect(sent).toEqual([{ type: 'marks-refused', why: 'no-colours' }]);
  });

  it('that nobody asked for are refused in silence', async () => {
    refuse();
    await mark(false);
    expect(sent).toEqual([]);
  });
});

describe('the program beside the pane', () => {
  it('takes back what was written, and says so', async () => {
    await runner.run({ kind: 'take-back' });
    expect(host.asked).toEqual([['take back']]);
    expect(sent).toEqual([{ type: 'taken-back' }]);
    host.answer = () => Promise.resolve({ status: 'refused', why: 'changed-since' });
    await runner.run({ kind: 'take-back' });
    expect(sent.at(-1)).toEqual({ type: 'host-refused', why: 'changed-since' });
  });

  it('goes to a cell and writes cells', async () => {
    const cells = [{ at: AT, value: '1' }];
    await runner.run({ kind: 'go-to', at: AT });
    await runner.run({ kind: 'write', cells });
    expect(host.asked).toEqual([
      ['go-to', AT],
      ['write', cells],
    ]);
    expect(sent).toEqual([]);
  });

  it('is heard when it refuses', async () => {
    host.answer = () => Promise.resolve({ status: 'refused', why: 'protected' });
    await runner.run({ kind: 'write', cells: [] });
    expect(sent).toEqual([{ type: 'host-refused', why: 'protected' }]);
  });

  it('says when it opened something in another window', async () => {
    host.answer = () => Promise.resolve({ status: 'opened-beside' });
    await runner.run({ kind: 'go-to', at: AT });
    expect(sent).toEqual([{ type: 'opened-beside' }]);
  });

  it('has refused when it breaks', async () => {
    host.answer = () => Promise.reject(new Error('the frame is gone'));
    await runner.run({ kind: 'go-to', at: AT });
    expect(sent).toEqual([{ type: 'host-refused', why: 'failed' }]);
  });
});

describe('files to read', () => {
  it('are told of one by one, as they are begun and received', async () => {
    const ids = [keep('a.xlsx'), keep('b.xlsx')] as const;
    const wanted = ids.map((id) => ({ id, name: `${String(id)}.xlsx` }));
    const reading = runner.run({ kind: 'read-files', files: wanted, against: AGAINST });
    await settled();
    expect(sent).toEqual([{ type: 'file-begun', id: ids[0] }]);
    fake.last().answer({ kind: 'checked', received: read() });
    await settled();
    fake.last().answer({ kind: 'checked', received: read({ body: 'sin-ho' }) });
    await reading;
    expect(sent.map((event) => [event.type, 'id' in event && event.id])).toEqual([
      ['file-begun', 1],
      ['file-begun', 2],
      ['file-received', 1],
      ['file-received', 2],
    ]);
    expect(sent.at(-1)).toMatchObject({ received: read({ body: 'sin-ho' }) });
  });

  it('that were forgotten before are not told of', async () => {
    const id = keep('a.xlsx');
    await runner.run({ kind: 'forget-files', ids: [id] });
    await runner.run({ kind: 'read-files', files: [{ id, name: 'a.xlsx' }], against: AGAINST });
    expect(sent).toEqual([]);
  });

  it('of which reading is stopped are not received', async () => {
    const id = keep('a.xlsx');
    const reading = runner.run({ kind: 'read-files', files: [{ id, name: 'a.xlsx' }], against: AGAINST });
    await settled();
    await runner.run({ kind: 'stop-reading' });
    await reading;
    expect(sent).toEqual([{ type: 'file-begun', id }]);
    expect(fake.last().isEnded).toBe(true);
  });
});

describe('adding up', () => {
  it('answers with the report and the round it is of', async () => {
    const adding = runner.run(ADD_UP);
    await settled();
    expect(fake.last().asked[0]?.work).toEqual({ kind: 'consolidate', received: [read()], against: AGAINST });
    fake.last().answer({ kind: 'consolidated', report: REPORT });
    await adding;
    expect(sent).toEqual([{ type: 'consolidated', round: 3, report: REPORT }]);
  });

  it.each([
    ['fails', { kind: 'failed', detail: 'no form' } as const, 'no form'],
    ['crashes', null, 'crashed'],
  ])('that %s says so', async (_, done, detail) => {
    const adding = runner.run(ADD_UP);
    await settled();
    if (done) fake.last().answer(done);
    else fake.last().crash();
    await adding;
    expect(sent).toEqual([{ type: 'report-failed', round: 3, detail }]);
  });
});

describe('the report', () => {
  it('is written by the worker', async () => {
    await madeReport();
    expect(fake.last().asked[0]?.work).toEqual({ kind: 'write', report: REPORT, against: AGAINST, language: 'vi' });
    expect(sent).toEqual([{ type: 'report-made', round: 4, fileName: NAME }]);
  });

  it('that reads back differently is not offered', async () => {
    const making = runner.run(MAKE);
    await settled();
    fake.last().answer({ kind: 'failed', detail: 'I.1' });
    await making;
    await runner.run({ kind: 'open-report' });
    expect(sent).toEqual([{ type: 'report-failed', round: 4, detail: 'I.1' }]);
    expect(host.asked).toEqual([]);
  });

  it.each([MAKE, ADD_UP])('that somebody cancelled has not failed', async (effect) => {
    const making = runner.run(effect);
    await settled();
    fake.queue.stop();
    await making;
    expect(sent).toEqual([]);
  });

  it('is opened beside the pane once it is made', async () => {
    await runner.run({ kind: 'open-report' });
    expect(host.asked).toEqual([]);
    await madeReport();
    await runner.run({ kind: 'open-report' });
    expect(host.asked).toEqual([['open', [1, 2], NAME]]);
  });

  it('is saved under its name once it is made', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
    const link = { href: '', download: '', click: jest.fn() };
    const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
    Object.defineProperty(globalThis, 'document', { value: { createElement: () => link }, configurable: true });
    const revoke = jest.spyOn(URL, 'revokeObjectURL');
    await runner.run({ kind: 'save-report' });
    expect(link.click).not.toHaveBeenCalled();
    await madeReport();
    await runner.run({ kind: 'save-report' });
    expect(link).toMatchObject({ download: NAME, href: expect.stringMatching(/^blob:/) as string });
    expect(link.click).toHaveBeenCalledTimes(1);
    expect(revoke).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(revoke).toHaveBeenCalledWith(link.href);
    jest.useRealTimers();
    revoke.mockRestore();
    if (before) Object.defineProperty(globalThis, 'document', before);
    else Reflect.deleteProperty(globalThis, 'document');
  });
});

describe('the workbook that a figure comes from', () => {
  const source = (id: number): Effect => ({ kind: 'open-source', id, fileName: 'huyen/a.xlsx', at: AT });

  it('is opened under its own name, at the very cell', async () => {
    await runner.run(source(keep('a.xlsx')));
    expect(host.asked).toEqual([
      ['open', [80, 75], 'a.xlsx'],
      ['go-to', AT],
    ]);
  });

  it('that is not opened has no cell to go to', async () => {
    host.answer = () => Promise.resolve({ status: 'refused', why: 'failed' });
    await runner.run(source(keep('a.xlsx')));
    expect(host.asked).toHaveLength(1);
    expect(sent).toEqual([{ type: 'host-refused', why: 'failed' }]);
  });

  it('that was moved meanwhile is refused in words', async () => {
    const moved = Object.assign(new File([], 'a.xlsx'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone')),
    });
    await runner.run(source(files.keep(moved)));
    expect(sent).toEqual([{ type: 'host-refused', why: 'failed' }]);
  });

  it('that was forgotten is not opened', async () => {
    await runner.run(source(99));
    expect(host.asked).toEqual([]);
  });
});

test('the language is kept', async () => {
  await runner.run({ kind: 'keep-language', language: 'en' });
  expect(languages).toEqual(['en']);
});

describe('the selected cells', () => {
  const picked = { status: 'picked', range: { sheet: 'Phụ lục', cells: 'D8:D30' }, at: AT } as const;
  const ask = (parameter: string | null): Promise<void> => runner.run({ kind: 'ask-range', parameter });

  it('are taken for an argument, or only looked at', async () => {
    host.picked = () => Promise.resolve(picked);
    await ask('result');
    await ask(null);
    expect(sent).toEqual([
      { type: 'argument-picked', parameter: 'result', range: picked.range },
      { type: 'cell-selected', at: AT },
    ]);
  });

  it('that cannot be taken are told about where somebody waits for them', async () => {
    host.picked = () => Promise.resolve({ status: 'refused', why: 'several-ranges' });
    await ask('result');
    await ask(null);
    host.picked = () => Promise.reject(new Error('gone'));
    await ask('result');
    expect(sent).toEqual([
      { type: 'host-refused', why: 'several-ranges' },
      { type: 'host-refused', why: 'failed' },
    ]);
  });
});
