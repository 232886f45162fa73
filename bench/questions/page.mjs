/** How quick the page feels: until the pane can be used, from a key to what it finds, twelve workbooks to totals and report. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundleSizes } from '../built-sizes.mjs';
import { printTable } from '../table.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const { chromiumPath } = require('../../test/browser/chromium.cjs');
const { serveFolder } = require('../../test/browser/serve-folder.cjs');
const TYPED = 60;

/** Runs in every frame: notes when Enter is pressed, when the grid tells of it, and when the pane has changed. */
function listen() {
  const now = () => performance.timeOrigin + performance.now();
  const notes = (window.top.notes ??= { keys: [], told: [], shown: [], longest: 0 });
  if (window !== window.top) {
    addEventListener('keydown', ({ key }) => key === 'Enter' && notes.keys.push(now()), true);
    const post = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (message, ...rest) {
      if (message?.kind === 'change') notes.told.push(now());
      return post.call(this, message, ...rest);
    };
    return;
  }
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      if (!notes.ready && document.querySelector('[role=tab]')) notes.ready = performance.now();
      notes.shown.push(now());
    }).observe(document.getElementById('pane'), { subtree: true, childList: true, characterData: true });
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
}

async function typeFigures(page) {
  const grid = page.frameLocator('iframe');
  await grid.locator('input.os-input').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('D8');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await page.evaluate(() => Object.assign(window.notes, { keys: [], told: [], shown: [] }));
  for (let turn = 0; turn < TYPED; turn++) {
    // A figure that cannot be, and one that can: each changes what the pane shows.
    await page.keyboard.type(turn % 2 === 0 ? '-5' : '35', { delay: 15 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => window.notes);
}

/** The last of a kind within the second after each start. */
function delays(starts, ends) {
  return starts.flatMap((start, index) => {
    const until = Math.min(starts[index + 1] ?? Infinity, start + 1000);
    const last = ends.filter((end) => end >= start && end < until).at(-1);
    return last === undefined ? [] : [last - start];
  });
}

function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

async function mergeTwelve(page) {
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.evaluate(() => (window.notes.longest = 0));
  const begun = Date.now();
  await page.getByRole('button', { name: 'Thử với bộ mẫu' }).click();
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
  const merged = Date.now() - begun;
  await page.getByRole('button', { name: 'Mở báo cáo' }).waitFor();
  return { merged, made: Date.now() - begun, longest: await page.evaluate(() => window.notes.longest) };
}

async function visit(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(listen);
  await page.goto(address);
  await page.getByRole('progressbar').waitFor();
  const ready = await page.evaluate(() => window.notes.ready);
  const notes = await typeFigures(page);
  const whole = delays(notes.keys, notes.shown);
  const own = delays(notes.told, notes.shown);
  const merge = await mergeTwelve(page);
  await page.close();
  return { ready, whole, own, ...merge };
}

function median(values) {
  return percentile(values, 0.5);
}

export async function page({ rounds }) {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    console.log('\nThe page: no Chromium here (node test/browser/chromium.cjs --install)');
    return { rows: [] };
  }
  const folder = join(root, 'dist/workbench');
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const visits = [];
    for (let round = 0; round < rounds; round++) visits.push(await visit(browser, server.address));
    const all = (name) => visits.flatMap((one) => one[name]);
    const rows = [
      { name: 'pane ready after loading', ms: median(all('ready')) },
      { name: 'Enter to findings, median', ms: median(all('whole')) },
      { name: 'Enter to findings, 95th percentile', ms: percentile(all('whole'), 0.95) },
      { name: '… of which after the grid told of it, median', ms: median(all('own')) },
      { name: '… of which after the grid told of it, 95th percentile', ms: percentile(all('own'), 0.95) },
      { name: 'twelve workbooks to totals', ms: median(all('merged')) },
      { name: 'twelve workbooks to report', ms: median(all('made')) },
      { name: 'longest time the page did not listen meanwhile', ms: median(all('longest')) },
    ];
    printTable(`The page (${String(rounds)} visits, ${String(TYPED)} figures typed in each)`, rows, {
      ' ': ({ name }) => name,
      ms: ({ ms }) => ms,
    });
    const bundles = bundleSizes({ workbench: folder, addin: join(root, 'dist/addin') });
    printTable('Bundles', bundles, {
      ' ': ({ name }) => name,
      'minified KB': ({ minified }) => minified / 1024,
      'gzip KB': ({ gzip }) => gzip / 1024,
    });
    return { rows, bundles };
  } finally {
    await browser.close();
    await server.stop();
  }
}
