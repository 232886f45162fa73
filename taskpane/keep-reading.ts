/** Reads the open workbook after every change; changes that come while it is read make one more reading. */
import type { Host, OpenWorkbook } from './host';
import type { Store } from './store';

/** Milliseconds before a workbook that could not be read is asked for again. */
export interface Pauses {
  /** Before each further try of which nothing is said: a program that is busy is so for a moment. */
  readonly soon: readonly number[];
  /** From then on, until it can be read. */
  readonly later: number;
}

const PAUSES: Pauses = { soon: [500, 2_000], later: 10_000 };

async function readPatiently(host: Pick<Host, 'read'>, pauses: readonly number[]): Promise<OpenWorkbook> {
  for (const pause of pauses) {
    try {
      return await host.read();
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return host.read();
}

export function keepReading(host: Pick<Host, 'read'>, send: Store['send'], { soon, later } = PAUSES): () => void {
  let isReading = false;
  let isOutdated = false;
  let isToldUnread = false;
  const read = async (): Promise<void> => {
    if (isReading) {
      isOutdated = true;
      return;
    }
    isReading = true;
    try {
      send({ type: 'workbook-read', open: await readPatiently(host, soon) });
      isToldUnread = false;
    } catch {
      if (!isToldUnread) send({ type: 'host-refused', why: 'not-read' });
      isToldUnread = true;
      setTimeout(() => void read(), later);
    } finally {
      isReading = false;
    }
    if (isOutdated) {
      isOutdated = false;
      await read();
    }
  };
  return () => void read();
}
