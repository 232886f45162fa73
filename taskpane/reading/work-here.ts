/** Stands for a worker where the browser starts none: the same work, on the page itself. */
import type { Answer } from './messages';
import type { WorkerLike } from './work-queue';

export function workHere(): WorkerLike {
  let isEnded = false;
  const here: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: ({ id, work }) => {
      void import('./do-work').then(async ({ doWork }) => {
        const answer: Answer = { id, done: await doWork(work) };
        if (!isEnded) here.onmessage?.(new MessageEvent('message', { data: answer }));
      });
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return here;
}
