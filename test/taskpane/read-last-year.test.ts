import { fault } from '../../src/core/fault';
import { limits } from '../../src/workbook/limits';
import { readLastYear } from '../../taskpane/read-last-year';
import { fakeQueue, settled, type FakeQueue } from './reading/fake-worker';

let fake: FakeQueue;

beforeEach(() => {
  fake = fakeQueue();
});

function fileOf(name: string, arrayBuffer = () => Promise.resolve(new ArrayBuffer(2))): File {
  return Object.assign(new File(['PK'], name), { arrayBuffer });
}

test('several files are read one after another, and put together', async () => {
  const reading = readLastYear(fake.queue, [fileOf('a.xlsx'), fileOf('b.xlsx')]);
  await settled();
  expect(fake.last().asked[0]?.work).toMatchObject({ kind: 'read-last-year', name: 'a.xlsx' });
  fake
    .last()
    .answer({ kind: 'last-year', reading: { status: 'read', year: 2021, figures: { 'sin-ho': { 'I.1': '30' } } } });
  await settled();
  fake
    .last()
    .answer({ kind: 'last-year', reading: { status: 'read', year: 2021, figures: { 'tam-duong': { 'I.1': '35' } } } });
  expect(await reading).toEqual({
    status: 'read',
    files: [
      { name: 'a.xlsx', year: 2021 },
      { name: 'b.xlsx', year: 2021 },
    ],
    figures: { 'sin-ho': { 'I.1': '30' }, 'tam-duong': { 'I.1': '35' } },
  });
});

test('one that cannot be used is told, and nothing is compared with the rest', async () => {
  const reading = readLastYear(fake.queue, [fileOf('a.xlsx'), fileOf('b.xlsx')]);
  await settled();
  fake.last().answer({ kind: 'last-year', reading: { status: 'refused', fault: null } });
  expect(await reading).toEqual({ status: 'refused', name: 'a.xlsx', fault: null });
});

test('a file that another program keeps to itself, is too large, or takes too long is a fault of its own', async () => {
  const locked = fileOf('a.xlsx', () => Promise.reject(new DOMException('', 'NotReadableError')));
  expect(await readLastYear(fake.queue, [locked])).toMatchObject({ fault: { code: 'cannot-open' } });
  const large = fileOf('a.xlsx');
  Object.defineProperty(large, 'size', { value: limits.fileBytes + 1 });
  expect(await readLastYear(fake.queue, [large])).toMatchObject({ fault: { code: 'too-large' } });
  const crashing = readLastYear(fake.queue, [fileOf('a.xlsx')]);
  await settled();
  fake.last().crash();
  expect(await crashing).toEqual({
    status: 'refused',
    name: 'a.xlsx',
    fault: fault('reader-crashed', { detail: 'crashed' }),
  });
});

test('where somebody stops the reading of other files, it is read once more', async () => {
  const reading = readLastYear(fake.queue, [fileOf('a.xlsx')]);
  await settled();
  fake.queue.stop();
  await settled();
  fake.last().answer({ kind: 'last-year', reading: { status: 'read', year: null, figures: {} } });
  expect(await reading).toMatchObject({ status: 'read', figures: {} });
});
