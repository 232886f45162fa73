/** A worker whose answers the test gives. */
import { READY, type Done, type Request, type Said } from '../../../taskpane/reading/messages';
import { WorkQueue, type WorkerLike } from '../../../taskpane/reading/work-queue';

export class FakeWorker implements WorkerLike {
  readonly asked: Request[] = [];
  isEnded = false;
  onmessage: ((event: MessageEvent<Said>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;

  postMessage = (request: Request): void => {
    this.asked.push(request);
  };

  terminate = (): void => {
    this.isEnded = true;
  };

  say(data: Said): void {
    this.onmessage?.({ data } as MessageEvent<Said>);
  }

  /** Answers what it was asked last. */
  answer(done: Done): void {
    this.say({ id: this.asked.at(-1)?.id ?? 0, done });
  }

  crash(): void {
    this.onerror?.({} as ErrorEvent);
  }
}

export interface FakeQueue {
  readonly queue: WorkQueue;
  /** Every worker that was started, the oldest first. */
  readonly workers: readonly FakeWorker[];
  readonly last: () => FakeWorker;
}

export function fakeQueue(isLoaded = true): FakeQueue {
  const workers: FakeWorker[] = [];
  const last = (): FakeWorker => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('no worker was started');
    return worker;
  };
  const queue = new WorkQueue(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    // Its script is there as soon as whoever started it listens.
    if (isLoaded) queueMicrotask(() => worker.say(READY));
    return worker;
  });
  return { queue, workers, last };
}

/** Until everything that was promised has been heard. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
