/** Gives the worker one piece of work at a time; ends a worker that takes too long, and starts the next piece in a new one. */
import { READY, type Done, type Request, type Said, type Work } from './messages';

/** What the queue needs of a worker; the page's own `Worker` has it. */
export interface WorkerLike {
  postMessage: (request: Request) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<Said>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** too-slow and crashed end the worker; cancelled work was not begun or was thrown away. */
export type Outcome =
  Done | { readonly kind: 'too-slow' } | { readonly kind: 'crashed' } | { readonly kind: 'cancelled' };

interface Waiting {
  readonly work: () => Promise<Work>;
  readonly seconds: number | null;
  readonly onBegun: () => void;
  readonly settle: (outcome: Outcome) => void;
}

export interface WorkOptions {
  /** How long the worker may take, once it is loaded; without end where it is not given. */
  readonly seconds?: number;
  readonly onBegun?: () => void;
}

export class WorkQueue {
  private worker: WorkerLike | null = null;
  private isReady = false;
  private readonly waiting: Waiting[] = [];
  private current: { readonly id: number; readonly settle: (outcome: Outcome) => void } | null = null;
  /** How long what the worker has been given may take. */
  private seconds: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastId = 0;

  constructor(private readonly newWorker: () => WorkerLike) {}

  /** `work` is made when its turn comes: a thousand files are not in memory at once. */
  run(work: () => Promise<Work>, { seconds, onBegun = () => undefined }: WorkOptions = {}): Promise<Outcome> {
    return new Promise((settle) => {
      this.waiting.push({ work, seconds: seconds ?? null, onBegun, settle });
      this.next();
    });
  }

  /** Everything that waits or is being done is cancelled. */
  stop(): void {
    const waiting = this.waiting.splice(0);
    if (this.current) this.end({ kind: 'cancelled' });
    for (const { settle } of waiting) settle({ kind: 'cancelled' });
  }

  private next(): void {
    if (this.current) return;
    const one = this.waiting.shift();
    if (!one) return;
    this.lastId += 1;
    const id = this.lastId;
    this.current = { id, settle: one.settle };
    one.onBegun();
    one.work().then(
      (work) => this.begin(id, work, one.seconds),
      () => this.finish(id, { kind: 'crashed' }),
    );
  }

  private begin(id: number, work: Work, seconds: number | null): void {
    if (this.current?.id !== id) return;
    this.seconds = seconds;
    try {
      this.started().postMessage({ id, work });
    } catch {
      // No worker can be had, or the work cannot be sent to one.
      this.end({ kind: 'crashed' });
      return;
    }
    if (this.isReady) this.startClock();
  }

  /** A script that comes over a slow line is no fault of the file. */
  private startClock(): void {
    const { seconds } = this;
    clearTimeout(this.timer);
    if (seconds !== null) this.timer = setTimeout(() => this.end({ kind: 'too-slow' }), seconds * 1000);
  }

  private started(): WorkerLike {
    if (this.worker) return this.worker;
    const worker = this.newWorker();
    worker.onmessage = ({ data }) => {
      if (worker === this.worker) this.hear(data);
    };
    worker.onerror = () => {
      if (worker === this.worker) this.end({ kind: 'crashed' });
    };
    this.worker = worker;
    return worker;
  }

  private hear(said: Said): void {
    if (said !== READY) {
      this.finish(said.id, said.done);
      return;
    }
    this.isReady = true;
    this.startClock();
  }

  /** The worker is of no more use. */
  private end(outcome: Outcome): void {
    this.worker?.terminate();
    this.worker = null;
    this.isReady = false;
    if (this.current) this.finish(this.current.id, outcome);
  }

  private finish(id: number, outcome: Outcome): void {
    if (this.current?.id !== id) return;
    clearTimeout(this.timer);
    this.seconds = null;
    const { settle } = this.current;
    this.current = null;
    settle(outcome);
    this.next();
  }
}
