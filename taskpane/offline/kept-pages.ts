/** What the pane is made of, kept on the machine so that it opens without a network: our own files, and what Microsoft's client has loaded. */

/** The little of the browser's cache that is used here. */
export interface KeptCache {
  readonly match: (url: string) => Promise<Response | undefined>;
  readonly put: (url: string, response: Response) => Promise<void>;
  readonly delete: (url: string) => Promise<boolean>;
  readonly keys: () => Promise<readonly Request[]>;
}

export interface KeptWorld {
  readonly cache: () => Promise<KeptCache>;
  readonly load: (url: string, options?: RequestInit) => Promise<Response>;
  /** Where the pane's files stand, with a slash at its end. */
  readonly root: string;
}

/** The only other server that the page lets a script in from. */
export const OFFICE_SERVER = 'https://appsforoffice.microsoft.com/';
/** Written in the build: the files of the pane, all of one build. */
export const LIST = 'kept-files.json';

/** What changes its name with its contents. */
const NEVER_CHANGES = /\.[0-9a-f]{8}\.js$/;

/** Office adds what it wants to tell the page behind its address. */
function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Whether the address is one of those that are kept. */
export function isKept({ url, method }: Pick<Request, 'url' | 'method'>, root: string): boolean {
  return method === 'GET' && (url.startsWith(root) || url.startsWith(OFFICE_SERVER));
}

/** An opaque answer is that of another server: nobody may look into it. */
function isGood({ ok, type }: Response): boolean {
  return ok || type === 'opaque';
}

/** The network's answer where there is one; else what was kept. @throws {unknown} what the network says where nothing was kept */
export async function answer(request: Request, { cache, load, root }: KeptWorld): Promise<Response> {
  const url = withoutQuery(request.url);
  const kept = async (): Promise<Response | undefined> => (await cache()).match(url);
  const isOurs = url.startsWith(root);
  if (isOurs && NEVER_CHANGES.test(url)) {
    const known = await kept();
    if (known) return known;
  }
  try {
    const response = await (isOurs ? load(request.url) : load(request.url, { mode: 'no-cors' }));
    // A server that is out of order is no better than none.
    if (response.status >= 500) return (await kept()) ?? response;
    // Our own files are kept as a whole, those of one build together.
    if (!isOurs && isGood(response)) await (await cache()).put(url, response.clone());
    return response;
  } catch (error) {
    const known = await kept();
    if (known) return known;
    throw error;
  }
}

function isList(names: unknown): names is readonly string[] {
  return Array.isArray(names) && names.every((name) => typeof name === 'string');
}

/** Keeps the newest build in place of the one before: all of it, or nothing. @throws {unknown} where one of its files cannot be had */
async function keepOwn({ cache, load, root }: KeptWorld): Promise<void> {
  const pages = await cache();
  const names: unknown = await (await load(root + LIST, { cache: 'no-cache' })).json();
  if (!isList(names)) return;
  const known = new Set((await pages.keys()).map(({ url }) => url));
  const wanted = names.map((name) => root + name);
  const missing = wanted.filter((url) => !NEVER_CHANGES.test(url) || !known.has(url));
  const loaded = await Promise.all(
    missing.map(async (url) => [url, await load(url, NEVER_CHANGES.test(url) ? {} : { cache: 'no-cache' })] as const),
  );
  if (loaded.some(([, response]) => !response.ok)) return;
  for (const [url, response] of loaded) await pages.put(url, response);
  const outdated = [...known].filter((url) => url.startsWith(root) && !wanted.includes(url));
  await Promise.all(outdated.map((url) => pages.delete(url)));
}

/** `office` are the addresses that Microsoft's client has loaded on this page. */
export async function keep(office: readonly string[], world: KeptWorld): Promise<void> {
  const { cache, load } = world;
  const scripts = office.filter((url) => url.startsWith(OFFICE_SERVER)).map(withoutQuery);
  const pages = await cache();
  const one = async (url: string): Promise<void> => {
    const response = await load(url, { mode: 'no-cors' });
    if (isGood(response)) await pages.put(url, response);
  };
  await Promise.allSettled([keepOwn(world), ...scripts.map(one)]);
}
