/** Has the pane kept on the machine. A browser that refuses keeps what it keeps by itself, as it did before. */
import { OFFICE_SERVER } from './kept-pages';

type Workers = Pick<ServiceWorkerContainer, 'register' | 'ready'>;

export async function keepOffline(asked: () => Workers | undefined, loaded: readonly string[]): Promise<void> {
  try {
    const workers = asked();
    await workers?.register('service-worker.js');
    const registration = await workers?.ready;
    registration?.active?.postMessage(loaded.filter((url) => url.startsWith(OFFICE_SERVER)));
  } catch {
    // In a frame of another site, or where Office allows no such worker.
  }
}

/** Every address that the page has loaded so far. */
export function loadedSoFar(): string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}
