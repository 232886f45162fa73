/** Stands for a worker where the browser starts none: the same work, on the page itself. */
import { READY, type Said } from './messages';
import type { WorkerLike } from './work-queue';

export function workHere(): WorkerLike {
  let isEnded = false;
  let isReady = false;
  const say = (data: Said): void => {
    if (!isEnded) here.onmessage?.(new MessageEvent('message', { data }));
  };
  const here: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: ({ id, work }) => {
      void import('./do-work').then(async ({ doWork }) => {
        if (!isReady) say(READY);
        isReady = true;
        say({ id, done: await doWork(work) });
      });
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return here;
}
