/** Reads the open workbook after every change; changes that come while it is read make one more reading. */
import type { Host, OpenWorkbook } from './host';
import type { Store } from './store';

/** Milliseconds before each further try: a program that is busy is so for a moment. */
const PAUSES: readonly number[] = [500, 2_000];

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

export function keepReading(host: Pick<Host, 'read'>, send: Store['send'], pauses = PAUSES): () => void {
  let isReading = false;
  let isOutdated = false;
  const read = async (): Promise<void> => {
    if (isReading) {
      isOutdated = true;
      return;
    }
    isReading = true;
    try {
      send({ type: 'workbook-read', open: await readPatiently(host, pauses) });
    } catch {
      send({ type: 'host-refused', why: 'not-read' });
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
