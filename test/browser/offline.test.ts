/** The pane without a network: kept on the machine after the first visit, in a real Chromium with a real service worker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { ExcelPages, OFFICE, type ExcelVisit } from './excel-page';
import { samples } from './workbench';

function form(): Workbook {
  const path = join(__dirname, '../../samples/practice/phu-luc-2022-dang-dien.xlsx');
  const answer = readWorkbook(readFileSync(path), inflateNode);
  if (answer.status !== 'read') throw new Error(answer.fault.code);
  return answer.workbook;
}

let pages: ExcelPages;
let visit: ExcelVisit;

beforeEach(async () => {
  pages = await ExcelPages.start();
}, 60_000);
afterEach(async () => {
  await visit.page.context().close();
  await pages.stop();
}, 60_000);

/** How many files are kept. */
function kept(): Promise<number> {
  return visit.page.evaluate(async () => (await (await caches.open('thidua')).keys()).length);
}

const LIST = JSON.parse(readFileSync(join(__dirname, '../../dist/addin/kept-files.json'), 'utf8')) as string[];

/** From now on no server answers, ours or Microsoft's. */
async function cut(): Promise<void> {
  await visit.page.context().unrouteAll();
  await visit.page.context().route(OFFICE, (route) => route.abort());
  await pages.stopServing();
}

async function keptOnce(): Promise<void> {
  visit = await pages.visit(form(), 'none', 'vi', 'allow');
  await visit.page.getByRole('progressbar').waitFor();
  while ((await kept()) < LIST.length + 1) await visit.page.waitForTimeout(50);
}

test('after one visit the pane opens, checks and consolidates without a network', async () => {
  await keptOnce();
  await cut();
  const { page } = visit;
  await page.goto(`${pages.address}?_host_Info=Excel$Win32$16.01`);
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.locator('input[data-choose=files]').setInputFiles(samples('clean', ['phu-luc-2022-giao-duc.xlsx']));
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
  await page.getByRole('button', { name: 'Mở báo cáo' }).waitFor();
}, 240_000);

test('where Microsoft’s part was not kept, the page opens and says in plain words what is missing', async () => {
  await keptOnce();
  await visit.page.evaluate(async (office) => {
    await (await caches.open('thidua')).delete(office);
  }, OFFICE);
  await cut();
  await visit.page.goto(pages.address);
  await visit.page.getByRole('alert').filter({ hasText: 'office.js' }).waitFor();
}, 240_000);
