/** Runs in a Web Worker: one piece of work after another, so that the page never waits. */
import { doWork } from './do-work';
import { READY, type Request, type Said } from './messages';

interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Request>) => void) => void;
  postMessage: (said: Said) => void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data: { id, work } }) => {
  void doWork(work).then((done) => scope.postMessage({ id, done }));
});
scope.postMessage(READY);
