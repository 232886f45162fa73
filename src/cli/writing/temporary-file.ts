/** Half-written files: how they are named, and how those that a killed run left behind are cleared away. */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

const PATTERN = /^\.thidua-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}\.tmp$/;

/** On a shared folder another machine's run cannot be asked whether it still lives; after a day it does not. */
const LONG_DEAD_MS = 24 * 60 * 60 * 1000;

function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** Nobody can guess it, and it fits beside a report whose own name is as long as a name may be. */
export function temporaryPath(folder: string): string {
  return join(folder, `.thidua-${machine()}-${String(process.pid)}-${randomBytes(8).toString('hex')}.tmp`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it: then it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function isLeftBehind(path: string, host: string, pid: number): Promise<boolean> {
  if (host === machine()) return !isRunning(pid);
  const { mtimeMs } = await stat(path);
  return Date.now() - mtimeMs > LONG_DEAD_MS;
}

/** Nothing can clear up after kill -9 but the next run. What cannot be cleared is no reason to stop. */
export async function clearLeftBehind(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, host, pid] = PATTERN.exec(name) ?? [];
    if (host === undefined || pid === undefined) continue;
    const path = join(folder, name);
    try {
      if (await isLeftBehind(path, host, Number(pid))) await unlink(path);
    } catch {
      // Someone else cleared it first, or we may not.
    }
  }
}
