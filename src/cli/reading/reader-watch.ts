/** Runs beside the reader in its process, on a thread of its own: a reader that is busy cannot look after itself. */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { TOO_LARGE_MARK } from './reader-limits';

const EVERY_MS = 20;
const STANDARD_ERROR = 2;

const { megabytes, parent } = workerData as { readonly megabytes: number; readonly parent: number };

function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) {
    writeSync(STANDARD_ERROR, `${TOO_LARGE_MARK}\n`);
    end();
  }
  // The command line was killed: nobody waits for this file any more.
  if (process.ppid !== parent) end();
}, EVERY_MS);
