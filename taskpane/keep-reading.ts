/** Reads the open workbook after every change; changes that come while it is read make one more reading. */
import type { Host } from './host';
import type { Store } from './store';

export function keepReading(host: Pick<Host, 'read'>, send: Store['send']): () => void {
  let isReading = false;
  let isOutdated = false;
  const read = async (): Promise<void> => {
    if (isReading) {
      isOutdated = true;
      return;
    }
    isReading = true;
    try {
      send({ type: 'workbook-read', open: await host.read() });
    } catch {
      send({ type: 'host-refused', why: 'failed' });
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
