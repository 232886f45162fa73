/** The written report in the page: our own Word copy saved, and somebody's report compared. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { readNarrative } from '../../src/narrative/read/read-narrative';
import { inflateNode } from '../../src/workbook/inflate-node';
import { wordFile } from '../narrative/word-file';
import { serious } from './axe';
import { formulaBar, nameBox, Workbench, type Visit } from './workbench';

let workbench: Workbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await Workbench.start();
}, 180_000);
afterAll(async () => workbench.stop());

const WORDS = {
  vi: {
    merge: 'Tổng hợp',
    make: 'Tạo báo cáo tổng hợp',
    open: 'Mở báo cáo',
    saveWord: 'Lưu bản Word',
    compare: 'Đối chiếu',
    inside: 'Trong chính báo cáo viết',
    differ: 'Khác (1)',
    agree: 'Khớp (1)',
    against: 'So với phụ lục',
    difference: 'Khác (+36)',
    pdf: /Đây là tệp PDF/,
    paste: 'Dán chữ…',
    text: 'Chữ của báo cáo',
    cell: /^Đến ô D11 /,
  },
  en: {
    merge: 'Consolidate',
    make: 'Make the consolidated report',
    open: 'Open the report',
    saveWord: 'Save a Word copy',
    compare: 'Compare',
    inside: 'Inside the written report',
    differ: 'Differ (1)',
    agree: 'Agree (1)',
    against: 'Against the appendix',
    difference: 'Differs (+36)',
    pdf: /PDF/,
    paste: 'Paste text…',
    text: 'Text of the report',
    cell: /^Go to cell D11 /,
  },
} as const;

const LINES = [
  'Đã giới thiệu 851 đoàn viên ưu tú cho Đảng.',
  'Đã kết nạp 328 đoàn viên.',
  'Có 90/100 đơn vị hoàn thành, đạt 95%.',
  'Kinh phí <img src=x onerror="window.hacked=1"> 29 triệu đồng.',
];

/** As the desktop hands over what is dragged from its windows. */
async function drop(name: string, content: Uint8Array, onto: Locator): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'thidua-')), name);
  await writeFile(path, content);
  const box = await onto.boundingBox();
  if (!box) throw new Error('nowhere to drop');
  const session = await visit.page.context().newCDPSession(visit.page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
}

async function allMerged(merge: string, make: string): Promise<void> {
  await visit.page.getByRole('tab', { name: merge }).click();
  const names = (await readdir('samples/clean')).map((name) => join('samples/clean', name));
  await visit.page.locator('input[data-choose=files]').setInputFiles(names);
  await visit.page.getByRole('button', { name: make }).waitFor();
}

describe.each(['vi', 'en'] as const)('a written report (%s)', (language) => {
  const words = WORDS[language];

  beforeEach(async () => {
    visit = await workbench.visit(language);
    await allMerged(words.merge, words.make);
  }, 180_000);
  afterEach(async () => {
    // Also what the page's own rules would have refused: neither library may make code of text.
    expect(visit.errors).toEqual([]);
    expect(visit.outside).toEqual([]);
    await visit.page.context().close();
  });

  test('our own is saved as a Word file and agrees with itself', async () => {
    const { page } = visit;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words.saveWord }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('bao-cao-2022.docx');
    const bytes = new Uint8Array(await readFile(await saved.path()));
    const reading = await readNarrative(bytes, inflateNode);
    if (reading.status !== 'read') throw new Error(reading.fault.code);
    expect(reading.narrative.paragraphs.some(({ text }) => text.includes('PHỤ LỤC'))).toBe(true);

    await page.getByRole('tab', { name: words.compare }).click();
    await drop('bao-cao.docx', bytes, page.locator('[data-drop=compare]'));
    const figures = page.getByRole('region', { name: words.against });
    await figures
      .getByRole('button', { name: /\((?:[2-9]\d|\d{3,})\)$/ })
      .first()
      .waitFor();
    expect(await figures.getByRole('button', { name: words.differ.replace('1', '0') }).count()).toBe(1);
  }, 180_000);

  test('somebody’s is shown sentence by sentence, with what differs and what agrees', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: words.make }).click();
    await page.getByRole('button', { name: words.open }).waitFor();
    await page.getByRole('tab', { name: words.compare }).click();
    const zone = page.locator('[data-drop=compare]');
    await drop('bao-cao.docx', await wordFile({ lines: LINES }), zone);

    const figures = page.getByRole('region', { name: words.against });
    const card = figures.getByRole('listitem').filter({ hasText: 'Đã giới thiệu 851 đoàn viên' });
    await card.waitFor();
    expect(await card.textContent()).toContain('≠');
    expect(await card.textContent()).toContain('815');
    expect(await card.textContent()).toContain(words.difference);
    expect(await card.locator('mark').textContent()).toBe('851');
    const inside = page.getByRole('region', { name: words.inside });
    expect(await inside.textContent()).toContain('90/100');
    expect(await serious(visit)).toEqual([]);

    await figures.getByRole('button', { name: words.agree }).click();
    expect(await figures.getByRole('listitem').textContent()).toMatch(/✓.*328/);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);

    await figures.getByRole('button', { name: words.differ }).click();
    await card.getByRole('button', { name: words.cell }).click();
    await formulaBar(visit.grid).filter({ hasText: /815|=/ }).waitFor();
    expect(await nameBox(visit.grid).inputValue()).toBe('D11');
  }, 180_000);

  test('what cannot be read is told with what to do; pasted text is compared as well', async () => {
    const { page } = visit;
    await page.getByRole('tab', { name: words.compare }).click();
    await page
      .locator('input[data-choose=written]')
      .setInputFiles({ name: 'bao-cao.docx', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByText(words.pdf).waitFor();
    await page.getByRole('button', { name: words.paste }).click();
    await page.getByLabel(words.text).fill(LINES.join('\n\n'));
    await page.getByRole('tabpanel').getByRole('button', { name: words.compare, exact: true }).click();
    await page.getByRole('button', { name: words.differ }).waitFor();
    expect(await page.getByText(words.pdf).count()).toBe(0);
  }, 180_000);
});

test('a figure that can be read in two ways is told with the sentence of the report that agrees with one', async () => {
  visit = await workbench.visit('vi');
  const { page } = visit;
  await page.getByRole('tab', { name: WORDS.vi.merge }).click();
  await page.locator('input[data-choose=files]').setInputFiles(['samples/published/phu-luc-2022-da-cong-bo.xlsx']);
  await page.getByRole('button', { name: WORDS.vi.make }).waitFor();
  await page.getByRole('tab', { name: WORDS.vi.compare }).click();
  await page.getByRole('button', { name: WORDS.vi.paste }).click();
  await page.getByLabel(WORDS.vi.text).fill('Hỗ trợ 157 đoàn viên bị nhiễm Covid-19, số tiền 157.000.000đ.');
  await page.getByRole('tabpanel').getByRole('button', { name: WORDS.vi.compare, exact: true }).click();
  await page.getByRole('region', { name: WORDS.vi.against }).waitFor();

  await page.getByRole('tab', { name: WORDS.vi.merge }).click();
  const card = page.getByRole('listitem').filter({ hasText: '“157.000” có thể đọc là' });
  await card.getByText(/157\.000\.000đ”, khớp nếu đọc ô này là 157\./).waitFor();
  expect(await card.getByRole('button').first().textContent()).toContain('157');
  expect(visit.errors).toEqual([]);
  await page.context().close();
}, 180_000);
