/** The built workbench in a real Chromium, used as a person uses it: by keyboard, mouse and files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from './chromium.cjs';
import { serveFolder, type ServedFolder } from './serve-folder.cjs';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import type { Grid } from '../../taskpane/hosts/grid/grid';

const ROOT = join(__dirname, '../../dist/workbench');
export interface Visit {
  readonly page: Page;
  readonly grid: FrameLocator;
  /** What went wrong on the page: script errors, console errors, refused by the Content-Security-Policy. */
  readonly errors: string[];
  /** Requests to anywhere else than the server of the page. */
  readonly outside: string[];
}

export class Workbench {
  private constructor(
    private readonly server: ServedFolder,
    private readonly browser: Browser,
  ) {}

  /** `below` is where on its server the page stands. */
  static async start(below = '/'): Promise<Workbench> {
    if (!existsSync(join(ROOT, 'index.html'))) throw new Error('build first: npm run build');
    const executablePath = chromiumPath();
    if (executablePath === null) throw new Error('no Chromium: node test/browser/chromium.cjs --install');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return new Workbench(await serveFolder(ROOT, below), await chromium.launch({ executablePath, args }));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  get address(): string {
    return this.server.address;
  }

  /** A page as a new user sees it; `language` as one who chose it before. */
  async visit(
    language: 'vi' | 'en' = 'vi',
    size = { width: 1366, height: 768 },
    from: 'server' | 'folder' = 'server',
  ): Promise<Visit> {
    const context = await this.browser.newContext({ viewport: size, acceptDownloads: true });
    await context.addInitScript((chosen) => localStorage.setItem('thidua.language', chosen), language);
    // Beside other tests on a small machine, everything takes its time.
    context.setDefaultTimeout(60_000);
    const errors: string[] = [];
    const outside: string[] = [];
    await context.route(
      (url) => url.origin !== new URL(this.address).origin && url.protocol.startsWith('http'),
      async (route) => {
        outside.push(route.request().url());
        await route.abort();
      },
    );
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(from === 'server' ? this.address : pathToFileURL(join(ROOT, 'index.html')).href);
    await page.locator('[role=tablist]').waitFor({ state: 'attached' });
    return { page, grid: page.frameLocator('iframe'), errors, outside };
  }
}

/** Waits until the form that the page opens by itself was read. */
export async function formRead({ page }: Visit): Promise<void> {
  await page.getByRole('progressbar').waitFor();
}

/** Milliseconds between keys, as of a quick typist: the grid takes two keys in one frame for something else. */
export const TYPING = 30;

/** Goes to a cell by the name box, types, and presses Enter. */
export async function typeInto({ page, grid }: Visit, cell: string, text: string): Promise<void> {
  await goTo({ page, grid }, cell);
  await page.keyboard.type(text, { delay: TYPING });
  await page.keyboard.press('Enter');
}

export async function goTo({ page, grid }: Pick<Visit, 'page' | 'grid'>, cell: string): Promise<void> {
  await nameBox(grid).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(cell);
  await page.keyboard.press('Enter');
  await grid.locator('input.os-input:not(:focus)').waitFor();
}

export function nameBox(grid: FrameLocator): Locator {
  return grid.locator('input.os-input');
}

/** What the formula bar shows of the selected cell. */
export function formulaBar(grid: FrameLocator): Locator {
  return grid.locator('.o-composer').first();
}

/** Red, green and blue of the inside of a cell, from 0 to 255, as it is painted now; the cell must be in view. */
export async function paintedAt({ grid }: Pick<Visit, 'grid'>, cell: string): Promise<readonly number[]> {
  return grid.locator('canvas').evaluate(async (canvas: HTMLCanvasElement, wanted) => {
    const own = (window as unknown as { readonly thiduaGrid: Pick<Grid, 'boxOf' | 'read'> }).thiduaGrid;
    const sheet = (await own.read()).workbook.sheets[0]?.name ?? '';
    const box = own.boxOf({ sheet, cell: wanted });
    if (!box) throw new Error(`${wanted} is out of view`);
    const { x, y, width, height } = canvas.getBoundingClientRect();
    const [across, down] = [canvas.width / width, canvas.height / height];
    // Near the lower left corner: no letters stand there, and no frame.
    const pixel = canvas
      .getContext('2d')
      ?.getImageData((box.x - x + 4) * across, (box.bottom - y - 4) * down, 1, 1).data;
    return [...(pixel ?? [])].slice(0, 3);
  }, cell);
}

/** Cards that say what must be mended. */
export function findings({ page }: Pick<Visit, 'page'>, group: string): Locator {
  return page.getByRole('region', { name: group });
}

export function samples(folder: 'clean' | 'messy' | 'bad', names: readonly string[]): string[] {
  return names.map((name) => join(__dirname, '../../samples', folder, name));
}
