/** One process that reads files, one after the other; ends it where a file takes too much. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Received } from '../../forms/check-workbook';
import { Unpacker } from './packed-parts';
import { MOST_PATIENCE, TOO_LARGE_MARK, USUAL_START_SECONDS, type ReaderLimits } from './reader-limits';
import type { FromReader, Job, JobResult, ReaderSetup, ToReader } from './reader-messages';

export type Outcome =
  | { readonly status: 'done'; readonly result: JobResult; readonly pieces: readonly string[] }
  | {
      readonly status: 'stopped';
      readonly why: 'too-slow' | 'not-opened' | 'too-large' | 'crashed';
      readonly detail: string;
      /** Empty where the file was not even read from the disk. */
      readonly sha256: string;
    };

export interface ReaderOptions {
  readonly script: string;
  readonly setup: ReaderSetup | null;
  readonly limits: ReaderLimits;
}

interface Task {
  readonly job: Job;
  readonly pieces: string[];
  readonly finish: (outcome: Outcome) => void;
}

const OUT_OF_MEMORY = /out of memory|allocation failed/i;
const LONGEST_TAIL = 4096;

export class Reader {
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private readonly startedAt = performance.now();
  private readonly unpacker = new Unpacker();
  private task: Task | null = null;
  private timer: NodeJS.Timeout | undefined;
  private why: 'too-slow' | 'not-opened' | null = null;
  private patience = 0;
  private sha256 = '';
  private tail = '';
  private hasEnded = false;

  constructor(private readonly options: ReaderOptions) {
    const { script, limits } = options;
    this.child = fork(script, [], {
      execArgv: [`--max-old-space-size=${String(limits.heapMegabytes)}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.on('message', (message) => this.take(message as FromReader));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.tail = (this.tail + text).slice(-LONGEST_TAIL);
    });
    this.ended = new Promise((resolve) => {
      const end = (detail: string): void => {
        this.end(detail);
        resolve();
      };
      this.child.on('close', (code, signal) => end(signal ?? `exit ${String(code)}`));
      this.child.on('error', (error) => end(error.message));
    });
    this.limit(limits.startSeconds, null);
  }

  /** Whether it can take another file. */
  get isAlive(): boolean {
    return !this.hasEnded;
  }

  run(job: Job): Promise<Outcome> {
    return new Promise((finish) => {
      this.task = { job, pieces: [], finish };
      this.sha256 = '';
      if (this.hasEnded) this.end('exit');
      else if (this.patience > 0) this.send();
    });
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Ends the process and waits until it is gone. */
  async stop(): Promise<void> {
    this.kill();
    await this.ended;
  }

  private send(): void {
    if (this.task === null) return;
    this.limit(this.options.limits.openSeconds, 'not-opened');
    this.tell({ kind: 'job', job: this.task.job });
  }

  /** A message that cannot be delivered needs no care: the process is ending, and that is told anyway. */
  private tell(message: ToReader): void {
    this.child.send(message, () => undefined);
  }

  private take(message: FromReader): void {
    if (message.kind === 'ready') this.begin();
    else if (message.kind === 'opened') {
      this.sha256 = message.sha256;
      this.limit(this.options.limits.readSeconds * this.patience, 'too-slow');
    } else if (message.kind === 'piece') this.task?.pieces.push(message.text);
    else if (message.kind === 'checked') this.finishWith(this.unpacker.unpack(message.received) as Received);
    else this.finishWith(message.result);
  }

  private finishWith(result: JobResult): void {
    this.finish({ status: 'done', result, pieces: this.task?.pieces ?? [] });
  }

  private begin(): void {
    clearTimeout(this.timer);
    const seconds = (performance.now() - this.startedAt) / 1000;
    this.patience = Math.min(Math.max(seconds / USUAL_START_SECONDS, 1), MOST_PATIENCE);
    if (this.options.setup !== null) this.tell({ kind: 'setup', setup: this.options.setup });
    this.send();
  }

  private limit(seconds: number, why: 'too-slow' | 'not-opened' | null): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.why = why;
      this.kill();
    }, seconds * 1000);
  }

  private end(detail: string): void {
    this.hasEnded = true;
    const isTooLarge = this.tail.includes(TOO_LARGE_MARK) || OUT_OF_MEMORY.test(this.tail);
    const why = this.why ?? (isTooLarge ? 'too-large' : 'crashed');
    this.finish({ status: 'stopped', why, detail, sha256: this.sha256 });
  }

  private finish(outcome: Outcome): void {
    clearTimeout(this.timer);
    const { task } = this;
    this.task = null;
    task?.finish(outcome);
  }
}
