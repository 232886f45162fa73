/** The pane as built for Excel, in a real Chromium: Microsoft's client comes from its package instead of its server, and speaks with a small Excel of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Workbook } from '../../src/core/workbook';
import { ExcelServer } from '../excel/excel-server';
import { WAITS_FOR_TYPING, type Batch, type ExcelEvent } from '../excel/office-client';
import { chromiumPath } from './chromium.cjs';
import { serveFolder, type ServedFolder } from './serve-folder.cjs';

const ROOT = join(__dirname, '../../dist/addin');
export const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const CLIENT = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');

/** What Excel does for its page besides: it says that it is there, and hands batches over. */
const BRIDGE = `
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: location.origin, headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (data, flags, { Body }) =>
        JSON.parse(await window.askExcel(typeof Body === 'string' ? Body : JSON.stringify(Body), (flags & ${String(WAITS_FOR_TYPING)}) !== 0)),
    }),
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  window.hearExcel = (entry) => OfficeExtension._testTriggerRichApiMessageEvent({ entries: [{ ...entry, targetId: OfficeExtension.Constants.eventWorkbookId }] });
  window.buttons = {};
  window.cellFunctions = {};
  window.CustomFunctions = {
    associate: (id, compute) => { window.cellFunctions[id] = compute; },
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
    Error: class { constructor(code, message) { this.code = code; this.message = message; } },
  };
  window.Office = {
    HostType: { Excel: 'Excel' },
    onReady: async () => ({ host: window.officeHost ?? 'Excel' }),
    context: { requirements: { isSetSupported: () => true }, officeTheme: window.officeTheme, platform: window.officePlatform ?? 'PC' },
    actions: { associate: (name, handler) => { window.buttons[name] = handler; } },
    addin: { showAsTaskpane: () => Promise.resolve() },
  };`;

export interface ExcelVisit {
  readonly page: Page;
  readonly excel: ExcelServer;
  readonly errors: string[];
  /** Requests to anywhere else than the server of the page. */
  readonly outside: string[];
}

type Outside = 'none' | 'no-office' | 'other-program';

export class ExcelPages {
  private stopped: Promise<unknown> | null = null;

  private constructor(
    private readonly server: ServedFolder,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<ExcelPages> {
    const executablePath = chromiumPath();
    if (executablePath === null) throw new Error('no Chromium: node test/browser/chromium.cjs --install');
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return new ExcelPages(await serveFolder(ROOT), await chromium.launch({ executablePath, args }));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.stopServing();
  }

  /** As when the network is gone; a second time nothing happens. */
  async stopServing(): Promise<void> {
    this.stopped ??= this.server.stop();
    await this.stopped;
  }

  /** The pane beside a workbook, in the width that Excel gives it. */
  /** Without the worker that keeps the pane, unless it is what is looked at: its requests pass by whoever listens to the page's. */
  async visit(
    workbook: Workbook,
    without: Outside = 'none',
    language: 'vi' | 'en' = 'vi',
    serviceWorkers: 'allow' | 'block' = 'block',
  ): Promise<ExcelVisit> {
    const context = await this.browser.newContext({ viewport: { width: 350, height: 700 }, serviceWorkers });
    context.setDefaultTimeout(60_000);
    await context.addInitScript((chosen) => localStorage.setItem('thidua.language', chosen), language);
    const page = await context.newPage();
    const errors: string[] = [];
    const outside: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && without === 'none') errors.push(message.text());
    });
    const hear = ({ type, message }: ExcelEvent): void => {
      const entry = { messageCategory: 65_536, messageType: type, message: JSON.stringify(message) };
      void page.evaluate((one) => (window as unknown as { hearExcel: (entry: object) => void }).hearExcel(one), entry);
    };
    const excel = new ExcelServer(workbook, hear);
    await page.exposeFunction('askExcel', async (body: string, waits: boolean) =>
      JSON.stringify(await excel.ask(JSON.parse(body) as Batch, waits)),
    );
    if (without === 'other-program') await page.addInitScript("window.officeHost = 'Word'");
    await context.route(OFFICE, (route) =>
      without === 'no-office'
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: `${CLIENT}\n${BRIDGE}` }),
    );
    page.on('request', (request) => {
      if (!request.url().startsWith(this.server.address)) outside.push(request.url());
    });
    await page.goto(this.address);
    return { page, excel, errors, outside };
  }

  get address(): string {
    return `${this.server.address}taskpane.html`;
  }
}
