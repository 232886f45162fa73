import { answer, isKept, keep, LIST, OFFICE_SERVER, type KeptWorld } from '../../../taskpane/offline/kept-pages';

const ROOT = 'https://may-chu.example/thidua/';
const PAGE = `${ROOT}taskpane.html`;
const PIECE = `${ROOT}306.0123abcd.js`;
const OFFICE = `${OFFICE_SERVER}lib/1/hosted/office.js`;

/** A network that the test can cut, and a cache behind it. */
class World implements KeptWorld {
  readonly root = ROOT;
  readonly kept = new Map<string, Response>();
  readonly asked: string[] = [];
  readonly net = new Map<string, Response | Error>();

  cache = () =>
    Promise.resolve({
      match: (url: string) => Promise.resolve(this.kept.get(url)?.clone()),
      put: (url: string, response: Response) => Promise.resolve(void this.kept.set(url, response)),
      delete: (url: string) => Promise.resolve(this.kept.delete(url)),
      keys: () => Promise.resolve([...this.kept.keys()].map((url) => new Request(url))),
    });

  load = (url: string): Promise<Response> => {
    this.asked.push(url);
    const found = this.net.get(url.replace(/\?.*$/, '')) ?? new Error('no network');
    return found instanceof Error ? Promise.reject(found) : Promise.resolve(found.clone());
  };

  serve(build: Readonly<Record<string, string>>): void {
    this.net.clear();
    for (const [name, text] of Object.entries(build)) this.net.set(ROOT + name, new Response(text));
    this.net.set(ROOT + LIST, new Response(JSON.stringify(Object.keys(build))));
    this.net.set(OFFICE, new Response('office'));
  }

  async shown(url: string): Promise<string> {
    return (await answer(new Request(url), this)).text();
  }
}

const FIRST = { 'taskpane.html': 'trang 1', 'taskpane.js': 'mã 1', '306.0123abcd.js': 'mảnh 1' };
const SECOND = { 'taskpane.html': 'trang 2', 'taskpane.js': 'mã 2', '306.ffff0000.js': 'mảnh 2' };
let world: World;

beforeEach(() => {
  world = new World();
  world.serve(FIRST);
});

test('once kept, everything is there without a network, whatever Office adds to the address', async () => {
  await keep([OFFICE], world);
  world.net.clear();
  expect(await world.shown(`${PAGE}?_host_Info=Excel$Win32$16.01`)).toBe('trang 1');
  expect([await world.shown(PIECE), await world.shown(OFFICE)]).toEqual(['mảnh 1', 'office']);
});

test('with a network the newest page is shown; a piece that never changes is not asked for again', async () => {
  await keep([], world);
  world.serve(SECOND);
  world.asked.length = 0;
  expect([await world.shown(PAGE), await world.shown(PIECE)]).toEqual(['trang 2', 'mảnh 1']);
  expect(world.asked).toEqual([PAGE]);
});

test('a new build takes the place of the old one as a whole', async () => {
  await keep([], world);
  world.serve(SECOND);
  await keep([], world);
  expect([...world.kept.keys()].sort()).toEqual(
    Object.keys(SECOND)
      .map((name) => ROOT + name)
      .sort(),
  );
});

test('half a build is kept by nobody: the one before stays', async () => {
  await keep([], world);
  for (const broken of [new Response('', { status: 404 }), new Error('no network')]) {
    world.serve(SECOND);
    world.net.set(`${ROOT}306.ffff0000.js`, broken);
    await keep([], world);
    expect([...world.kept.keys()].sort()).toEqual(
      Object.keys(FIRST)
        .map((name) => ROOT + name)
        .sort(),
    );
  }
});

test('a list that is none changes nothing', async () => {
  await keep([], world);
  world.net.set(ROOT + LIST, new Response('{"a":1}'));
  await keep([], world);
  expect(world.kept.size).toBe(3);
});

test('a server that is out of order is as good as none, but a missing file is missing', async () => {
  await keep([], world);
  world.net.set(PAGE, new Response('', { status: 502 }));
  expect(await world.shown(PAGE)).toBe('trang 1');
  world.net.set(PAGE, new Response('', { status: 404 }));
  expect((await answer(new Request(PAGE), world)).status).toBe(404);
});

test('what was never kept fails as the network does', async () => {
  world.net.clear();
  await expect(answer(new Request(PAGE), world)).rejects.toThrow('no network');
});

test('what Microsoft’s client loads later is kept as it comes', async () => {
  const strings = `${OFFICE_SERVER}lib/1/hosted/vi-vn/office_strings.js`;
  world.net.set(strings, new Response('chữ'));
  await world.shown(strings);
  world.net.clear();
  expect(await world.shown(strings)).toBe('chữ');
});

test('nothing of other servers, and nothing that is sent, is looked at', () => {
  expect(isKept(new Request(PAGE), ROOT)).toBe(true);
  expect(isKept(new Request(OFFICE), ROOT)).toBe(true);
  expect(isKept(new Request(PAGE, { method: 'POST' }), ROOT)).toBe(false);
  expect(isKept(new Request('https://may-chu.example/khac/'), ROOT)).toBe(false);
  expect(isKept(new Request('https://example.org/'), ROOT)).toBe(false);
});

test('only addresses of Microsoft’s server are kept beside our own', async () => {
  await keep(['https://example.org/x.js'], world);
  expect(world.asked).not.toContain('https://example.org/x.js');
});
