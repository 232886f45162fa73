import type { Place } from '../../../src/core/appendix';
import type { CellWrite, Mark, OpenWorkbook } from '../../../taskpane/host';
import type { GridHost, SaveAnswer } from '../../../taskpane/hosts/grid-host';
import { HostFailed, hostOver, serveHost } from '../../../taskpane/hosts/port';

const OPEN: OpenWorkbook = {
  workbook: { sheets: [], names: [], modified: null, notices: [] },
  fileName: 'a.xlsx',
  style: 'vietnamese',
};
const D8: Place = { sheet: 'Phụ lục', cell: 'D8' };

/** A host that keeps what it is asked. */
const SAVED: SaveAnswer = {
  status: 'saved',
  bytes: new Uint8Array([80, 75]),
  kept: { as: 'opened', lookLeft: false, signatureLost: false },
};

class FakeHost implements GridHost {
  readonly asked: unknown[] = [];
  private changed: () => void = () => undefined;
  private selected: (at: Place) => void = () => undefined;

  read = (): Promise<OpenWorkbook> => Promise.resolve(OPEN);
  goTo = (at: Place) => this.keep(at);
  selection = () =>
    Promise.resolve({ status: 'picked', range: { sheet: 'Phụ lục', cells: 'D8:D30' }, at: D8 } as const);
  write = (cells: readonly CellWrite[]) => this.keep(cells);
  takeBack = () => this.keep('take back');
  mark = (marks: readonly Mark[]) => this.keep(marks);
  open = (bytes: Uint8Array, name: string) => this.keep([bytes, name]);
  load = () => Promise.reject(new Error('no memory'));
  save = () => Promise.resolve(SAVED);
  finishTyping = () => Promise.resolve();
  speak = () => Promise.resolve();
  onChange = (listener: () => void) => {
    this.changed = listener;
    return () => undefined;
  };
  onSelect = (listener: (at: Place) => void) => {
    this.selected = listener;
    return () => undefined;
  };

  change(): void {
    this.changed();
  }

  select(at: Place): void {
    this.selected(at);
  }

  private keep(asked: unknown): ReturnType<GridHost['goTo']> {
    this.asked.push(asked);
    return Promise.resolve({ status: 'refused', why: 'no-such-place' });
  }
}

let channel: MessageChannel;
let host: FakeHost;
let far: GridHost;

beforeEach(() => {
  channel = new MessageChannel();
  host = new FakeHost();
  far = hostOver(channel.port1);
});

afterEach(() => {
  channel.port1.close();
});

const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('a call made before the other side is there is answered once it is', async () => {
  const reading = far.read();
  serveHost(channel.port2, host);
  expect(await reading).toEqual(OPEN);
});

test('arguments and answers come over whole', async () => {
  serveHost(channel.port2, host);
  expect(await far.write([{ at: D8, value: '=1+1' }])).toEqual({ status: 'refused', why: 'no-such-place' });
  expect(await far.open(new Uint8Array([1, 2]), 'báo cáo.xlsx')).toEqual({ status: 'refused', why: 'no-such-place' });
  expect(host.asked).toEqual([[{ at: D8, value: '=1+1' }], [new Uint8Array([1, 2]), 'báo cáo.xlsx']]);
  expect(await far.save()).toEqual(SAVED);
});

test('answers find their own calls when several are under way', async () => {
  serveHost(channel.port2, host);
  const [open, answer, saved] = await Promise.all([far.read(), far.goTo(D8), far.save()]);
  expect([open.fileName, answer.status, saved.status]).toEqual(['a.xlsx', 'refused', 'saved']);
});

test('what goes wrong over there is told here', async () => {
  serveHost(channel.port2, host);
  await expect(far.load(new Uint8Array(), 'a.xlsx')).rejects.toThrow(new HostFailed('no memory'));
});

test('a message that names no call of the host is answered as failed, not carried out', async () => {
  serveHost(channel.port2, host);
  const answer = new Promise((resolve) => {
    channel.port1.onmessage = ({ data }) => resolve(data);
  });
  channel.port1.postMessage({ kind: 'call', id: 7, name: 'constructor', args: [] });
  expect(await answer).toEqual({ kind: 'failed', id: 7, detail: 'no call "constructor"' });
});

test('changes and selections are heard until one stops listening', async () => {
  serveHost(channel.port2, host);
  const heard: unknown[] = [];
  const stop = far.onChange(() => heard.push('changed'));
  far.onSelect((at) => heard.push(at));
  host.change();
  host.select(D8);
  await told();
  stop();
  host.change();
  await told();
  expect(heard).toEqual(['changed', D8]);
});

test('the selected cells are asked for over the port as well', async () => {
  serveHost(channel.port2, host);
  expect(await far.selection()).toMatchObject({ status: 'picked', range: { cells: 'D8:D30' } });
});
