/** The places of the pane in Excel besides checking and consolidating, through Microsoft's own client in a real Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbook } from '../../src/core/workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { wordFile } from '../narrative/word-file';
import { serious } from './axe';
import { ExcelPages, type ExcelVisit } from './excel-page';
import { samples } from './workbench';

let pages: ExcelPages;
let visit: ExcelVisit;

function form(): Workbook {
  const path = join(__dirname, '../../samples/practice/phu-luc-2022-da-xong.xlsx');
  const answer = readWorkbook(readFileSync(path), inflateNode);
  if (answer.status !== 'read') throw new Error(answer.fault.code);
  return answer.workbook;
}

const SHEET = form().sheets[0]!.name;

const WORDS = {
  vi: {
    tabs: ['Kiểm tra', 'Tổng hợp', 'Đối chiếu', 'Biểu mẫu', 'Tra cứu', 'Hàm'],
    pick: /^Lấy vùng đang chọn cho kết_quả/,
    target: /^chỉ_tiêu/,
    insert: 'Chèn vào ô J8',
    itself: /nằm trong vùng mà công thức dùng tới/,
    takeBack: 'Hoàn tác',
    toCell: /^Đến ô D\d+ của phụ lục/,
    paste: 'Dán chữ…',
    text: 'Chữ của báo cáo',
    accept: 'Chấp nhận…',
    acceptNow: 'Chấp nhận',
    reason: /^Lý do/,
    undo: 'Bỏ quyết định',
    sameYear: /2022.*2022/,
    copied: /năm trước/,
  },
  en: {
    tabs: ['Check', 'Consolidate', 'Compare', 'Forms', 'Sources', 'Functions'],
    pick: /^Take the selected cells for result/,
    target: /^target/,
    insert: 'Put into cell J8',
    itself: /among those that the formula uses/,
    takeBack: 'Undo',
    toCell: /^Go to cell D\d+ of the/,
    paste: 'Paste text…',
    text: 'Text of the report',
    accept: 'Accept…',
    acceptNow: 'Accept',
    reason: /^Reason/,
    undo: 'Take the decision back',
    sameYear: /2022.*2022/,
    copied: /^Last year/,
  },
} as const;

beforeAll(async () => {
  pages = await ExcelPages.start();
}, 60_000);
afterAll(async () => pages.stop());

describe.each(['vi', 'en'] as const)('the pane in Excel (%s)', (language) => {
  const words = WORDS[language];
  const [check, merge, compare, , , functions] = words.tabs;
  const tab = (name: string): Locator => visit.page.getByRole('tab', { name, exact: true });
  const button = (name: string | RegExp): Locator => visit.page.getByRole('button', { name });

  beforeEach(async () => {
    visit = await pages.visit(form(), 'none', language);
    await visit.page.getByRole('progressbar').waitFor();
  }, 120_000);
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });

  test('nothing is cut off in the narrowest pane, and nothing serious stands in anybody’s way', async () => {
    await visit.page.setViewportSize({ width: 320, height: 700 });
    for (const name of words.tabs) {
      await tab(name).click();
      const beyond = await visit.page.evaluate(() => {
        const panel = document.querySelector('#thidua-panel')!;
        return [panel.scrollWidth - panel.clientWidth, document.body.scrollWidth - innerWidth];
      });
      expect([name, ...beyond]).toEqual([name, 0, 0]);
      expect(await serious(visit)).toEqual([]);
    }
  }, 120_000);

  test('a function goes into the selected cell, its arguments picked from the selection, and is taken back by one press', async () => {
    const { page, excel } = visit;
    await tab(functions).click();
    excel.select(SHEET, 'D8:D10');
    await button(words.pick).click();
    await page.getByRole('textbox', { name: words.target }).fill('32');
    // The active cell is still among those that would be counted.
    await page.getByText(words.itself).waitFor();
    excel.select(SHEET, 'J8');
    await button(words.insert).click();
    while (excel.at(SHEET, 'J8') === '') await page.waitForTimeout(20);
    expect(excel.at(SHEET, 'J8')).toBe('=THIDUA.ACHIEVEMENT_RATE(D8:D10,32)');
    await button(words.takeBack).click();
    while (excel.at(SHEET, 'J8') !== '') await page.waitForTimeout(20);
  }, 120_000);

  test('a Word file is compared with the open workbook, and leads to its cells', async () => {
    const { page, excel } = visit;
    await tab(compare).click();
    const buffer = Buffer.from(await wordFile({ lines: ['Đã kết nạp 328 đoàn viên.'] }));
    const file = { name: 'bao-cao.docx', mimeType: 'application/octet-stream', buffer };
    await page.locator('input[data-choose=written]').setInputFiles(file);
    await page.locator('mark').filter({ hasText: '328' }).first().waitFor();
    await button(words.toCell).first().click();
    while (excel.program.selected.ColumnIndex !== 3) await page.waitForTimeout(20);
    expect(excel.program.active.Name).toBe(SHEET);
  }, 120_000);

  test('a text that is being pasted, and arguments that were typed, are there again after the pane was opened anew', async () => {
    const { page } = visit;
    await tab(functions).click();
    await page.getByRole('textbox', { name: words.target }).fill('32');
    await tab(compare).click();
    await button(words.paste).click();
    await page.getByRole('textbox', { name: words.text }).fill('Đã kết nạp 328 đoàn viên.');
    await page.reload();
    await tab(compare).click();
    expect(await page.getByRole('textbox', { name: words.text }).inputValue()).toBe('Đã kết nạp 328 đoàn viên.');
    await tab(functions).click();
    expect(await page.getByRole('textbox', { name: words.target }).inputValue()).toBe('32');
  }, 120_000);

  test('who is missing is accepted with a reason, which outlives the pane, and is taken back', async () => {
    const { page } = visit;
    const give = async (): Promise<void> => {
      await tab(merge).click();
      await page.locator('input[data-choose=files]').setInputFiles(samples('clean', ['phu-luc-2022-giao-duc.xlsx']));
    };
    await give();
    await button(words.accept).first().click();
    await page.getByRole('textbox', { name: words.reason }).fill('mới thành lập');
    await page.getByRole('button', { name: words.acceptNow, exact: true }).click();
    await page.getByText('mới thành lập').waitFor();
    await page.reload();
    await give();
    await page.getByText('mới thành lập').waitFor();
    await button(words.undo).click();
    await page.getByText('mới thành lập').waitFor({ state: 'detached' });
  }, 120_000);

  test('the open form is held against last year’s file', async () => {
    const { page } = visit;
    await tab(check).click();
    const path = join(__dirname, '../../samples/practice/phu-luc-2022-da-xong.xlsx');
    await page.locator('input[data-choose=last-year]').setInputFiles(path);
    await page.getByRole('status').filter({ hasText: words.copied }).waitFor();
    // It is of the same year, and that is told.
    await page.getByRole('note').filter({ hasText: words.sameYear }).waitFor();
  }, 120_000);
});

test('beside a dark Office the pane is dark', async () => {
  visit = await pages.visit(form());
  const { page } = visit;
  await page.addInitScript("window.officeTheme = { bodyBackgroundColor: '#262626' }");
  await page.reload();
  await page.getByRole('progressbar').waitFor();
  const colour = await page.evaluate(
    () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
  );
  expect(Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number))).toBeLessThan(80);
  expect(await serious(visit)).toEqual([]);
  await page.context().close();
}, 120_000);

test('in a frame of another site, where the browser keeps nothing, the pane opens all the same', async () => {
  visit = await pages.visit(form());
  const { page } = visit;
  await page.addInitScript(() => {
    const refused = {
      get: (): never => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, refused);
    Object.defineProperty(navigator, 'serviceWorker', refused);
  });
  await page.reload();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp', exact: true }).click();
  await page.getByRole('button', { name: 'Chọn thư mục…' }).waitFor();
  // What fails on the way stands here.
  expect(await page.locator('#message').textContent()).toBe('');
  await page.context().close();
}, 120_000);

test('where Excel takes no files from the pane, as on a Mac, the places that save some say what to do instead', async () => {
  visit = await pages.visit(form());
  const { page } = visit;
  await page.addInitScript("window.officePlatform = 'Mac'");
  await page.reload();
  await page.getByRole('progressbar').waitFor();
  const notes = page.getByRole('note').filter({ hasText: 'Mac' });
  for (const [name, count] of [
    ['Kiểm tra', 0],
    ['Tổng hợp', 1],
    ['Biểu mẫu', 1],
  ] as const) {
    await page.getByRole('tab', { name, exact: true }).click();
    expect([name, await notes.count()]).toEqual([name, count]);
  }
  await page.context().close();
}, 120_000);
