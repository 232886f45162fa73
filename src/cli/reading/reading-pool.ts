/** A few processes that read files side by side: no file can stop the others or the run. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Job } from './reader-messages';
import { readerLimits } from './reader-limits';
import { Reader, type Outcome, type ReaderOptions } from './reader';

/** Starting a process costs as much as reading some dozens of files. */
const FILES_A_PROCESS = 12;
const MOST_PROCESSES = 4;

/** How many processes a run of so many files is worth. */
export function processesFor(files: number, wanted: number | null): number {
  const most = wanted ?? Math.min(availableParallelism(), MOST_PROCESSES, Math.ceil(files / FILES_A_PROCESS));
  return Math.max(1, Math.min(most, files));
}

export interface PoolOptions extends Partial<ReaderOptions> {
  readonly processes: number;
}

interface Waiting {
  readonly job: Job;
  readonly finish: (outcome: Outcome) => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export class ReadingPool {
  private readonly readers = new Set<Reader>();
  private readonly idle: Reader[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly options: ReaderOptions;
  private readonly processes: number;
  private isClosed = false;
  private lanes = 0;
  private next = 0;

  constructor({ processes, script, setup, limits }: PoolOptions) {
    this.processes = processes;
    this.options = {
      script: script ?? join(__dirname, 'reader.js'),
      setup: setup ?? null,
      limits: limits ?? readerLimits,
    };
    for (const signal of SIGNALS) process.once(signal, this.onSignal);
    process.once('exit', this.onExit);
  }

  run(job: Job): Promise<Outcome> {
    return new Promise((finish) => {
      this.waiting.push({ job, finish });
      if (this.lanes < this.processes) void this.work();
    });
  }

  /** Ends all processes, and with them what is not read yet; whoever opens a pool closes it. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const signal of SIGNALS) process.off(signal, this.onSignal);
    process.off('exit', this.onExit);
    await Promise.all([...this.readers].map((reader) => reader.stop()));
    this.readers.clear();
  }

  /** One process, or one after the other, for as long as files wait. */
  private async work(): Promise<void> {
    this.lanes++;
    let reader = this.takeIdle() ?? this.start();
    for (let one = this.take(); one !== null; one = this.take()) {
      if (!reader.isAlive && !this.isClosed) reader = this.start();
      let outcome = await reader.run(one.job);
      if (outcome.status === 'stopped' && mayBeInnocent(outcome) && !this.isClosed) {
        reader = this.start();
        outcome = await reader.run(one.job);
      }
      one.finish(outcome);
    }
    this.lanes--;
    this.idle.push(reader);
  }

  private take(): Waiting | null {
    const one = this.waiting[this.next];
    if (one === undefined) {
      this.waiting.length = 0;
      this.next = 0;
      return null;
    }
    this.next++;
    return one;
  }

  private takeIdle(): Reader | null {
    const reader = this.idle.pop();
    return reader?.isAlive === true ? reader : null;
  }

  private start(): Reader {
    for (const reader of this.readers) if (!reader.isAlive) this.readers.delete(reader);
    const reader = new Reader(this.options);
    this.readers.add(reader);
    return reader;
  }

  private readonly onExit = (): void => {
    for (const reader of this.readers) reader.kill();
  };

  private readonly onSignal = (signal: NodeJS.Signals): void => {
    this.onExit();
    process.off('exit', this.onExit);
    for (const each of SIGNALS) process.off(each, this.onSignal);
    process.kill(process.pid, signal);
  };
}

/** It may be an earlier file that made the process ill: a fresh one tells. A slow file was alone in being slow. */
function mayBeInnocent({ why }: { readonly why: string }): boolean {
  return why === 'crashed' || why === 'too-large';
}
