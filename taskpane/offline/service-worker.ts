/** Stands between the pane and the network, where the browser inside Office allows it. */
import { answer, isKept, keep, type KeptWorld } from './kept-pages';

interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The little of a service worker that is used here; the page's own types have none of it. */
interface ServiceWorkerScope {
  readonly location: Location;
  readonly caches: CacheStorage;
  onfetch: ((event: Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }) => void) | null;
  onmessage: ((event: Lasting & { data: unknown }) => void) | null;
}

const scope = self as unknown as ServiceWorkerScope;

const world: KeptWorld = {
  cache: () => scope.caches.open('thidua'),
  load: (url, options) => fetch(url, options),
  root: new URL('./', scope.location.href).href,
};

scope.onfetch = (event) => {
  if (isKept(event.request, world.root)) event.respondWith(answer(event.request, world));
};

/** The page says what Microsoft's client has loaded. */
scope.onmessage = (event) => {
  const { data } = event;
  if (Array.isArray(data))
    event.waitUntil(
      keep(
        data.filter((url) => typeof url === 'string'),
        world,
      ),
    );
};
