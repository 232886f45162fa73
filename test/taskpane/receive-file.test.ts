import { fault } from '../../src/core/fault';
import { limits } from '../../src/workbook/limits';
import { receiveFile } from '../../taskpane/receive-file';
import { read } from './merging';
import { fakeQueue, settled, type FakeQueue } from './reading/fake-worker';

const AGAINST = { year: 2022, targets: null };
let fake: FakeQueue;
let begun: jest.Mock;

function receive(file: File, name = 'huyen/a.xlsx'): ReturnType<typeof receiveFile> {
  return receiveFile(fake.queue, file, name, AGAINST, begun);
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  fake = fakeQueue();
  begun = jest.fn();
});

afterEach(() => {
  jest.useRealTimers();
});

/** A file whose bytes are there at once. */
function fileOf(text: string): File {
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([bytes], 'a.xlsx'), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

function unread(what: ReturnType<typeof fault>): unknown {
  return { file: 'huyen/a.xlsx', sha256: '', year: null, outcome: { status: 'fault', fault: what } };
}

test('a file is given to the worker with its bytes, and is what the worker makes of it', async () => {
  const received = receive(fileOf('PK'));
  await settled();
  const [request] = fake.last().asked;
  expect(request?.work).toMatchObject({ kind: 'check', name: 'huyen/a.xlsx', against: AGAINST });
  expect(request?.work.kind === 'check' && new TextDecoder().decode(request.work.bytes)).toBe('PK');
  expect(begun).toHaveBeenCalledTimes(1);
  fake.last().answer({ kind: 'checked', received: read() });
  expect(await received).toEqual(read());
});

test('a file beyond the limit is not even opened', async () => {
  const file = Object.assign(fileOf('PK'), { arrayBuffer: () => Promise.reject(new Error('opened')) });
  Object.defineProperty(file, 'size', { value: limits.fileBytes + 1 });
  expect(await receive(file)).toEqual(
    unread(fault('too-large', { what: 'file-bytes', limit: limits.fileBytes, part: '', cell: null })),
  );
  expect(begun).toHaveBeenCalledTimes(1);
  expect(fake.workers).toEqual([]);
});

test('a file that was moved or is locked is a fault of its own', async () => {
  const why = new DOMException('gone', 'NotReadableError');
  const file = Object.assign(fileOf('PK'), { arrayBuffer: () => Promise.reject(why) });
  expect(await receive(file)).toEqual(unread(fault('cannot-open', { detail: 'NotReadableError' })));
});

test('a file that takes too long says after how many seconds', async () => {
  const received = receive(fileOf('PK'));
  await settled();
  jest.advanceTimersByTime(5_000);
  expect(await received).toEqual(unread(fault('too-slow', { seconds: 5 })));
});

test('a file that ends the worker, or that it cannot work on, is a fault', async () => {
  const crashed = receive(fileOf('PK'));
  await settled();
  fake.last().crash();
  expect(await crashed).toEqual(unread(fault('reader-crashed', { detail: 'crashed' })));
  const failed = receive(fileOf('PK'));
  await settled();
  fake.last().answer({ kind: 'failed', detail: 'out of memory' });
  expect(await failed).toEqual(unread(fault('reader-crashed', { detail: 'out of memory' })));
});

test('nothing is received where reading was cancelled', async () => {
  const received = receive(fileOf('PK'));
  await settled();
  fake.queue.stop();
  expect(await received).toBeNull();
});
