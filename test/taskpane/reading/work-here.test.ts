import { READY, type Answer } from '../../../taskpane/reading/messages';
import { workHere } from '../../../taskpane/reading/work-here';

const nothing = new ArrayBuffer(0);
const work = { kind: 'check', name: 'rỗng.xlsx', bytes: nothing, against: { year: null, targets: null } } as const;

function asked(): { readonly answer: Promise<Answer>; readonly terminate: () => void } {
  const worker = workHere();
  const answer = new Promise<Answer>((resolve) => {
    worker.onmessage = ({ data }) => {
      if (data !== READY) resolve(data);
    };
  });
  worker.postMessage({ id: 7, work });
  return { answer, terminate: worker.terminate };
}

test('the page itself answers as a worker would', async () => {
  const { answer } = asked();
  expect(await answer).toMatchObject({ id: 7, done: { kind: 'checked', received: { outcome: { status: 'fault' } } } });
});

test('what was ended answers no more', async () => {
  const { answer, terminate } = asked();
  terminate();
  const heard = answer.then(() => 'heard');
  const silent = new Promise<string>((resolve) => setTimeout(() => resolve('silent'), 300));
  expect(await Promise.race([heard, silent])).toBe('silent');
});
