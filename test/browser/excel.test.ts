import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { readSources } from '../../src/core/reporting/report-sources';
import { ExcelPages, OFFICE, type ExcelVisit } from './excel-page';
import { findings, samples } from './workbench';

let pages: ExcelPages;
let visit: ExcelVisit;

function read(bytes: Uint8Array): Workbook {
  const answer = readWorkbook(bytes, inflateNode);
  if (answer.status !== 'read') throw new Error(answer.fault.code);
  return answer.workbook;
}

const form = (): Workbook => read(readFileSync(join(__dirname, '../../samples/practice/phu-luc-2022-dang-dien.xlsx')));
const SHEET = form().sheets[0]!.name;

beforeAll(async () => {
  pages = await ExcelPages.start();
}, 60_000);
afterAll(async () => pages.stop());

const WORDS = {
  vi: {
    mustMend: 'Phải sửa',
    meant: '34,125',
    locked: /khóa/,
    merge: 'Tổng hợp',
    make: 'Tạo báo cáo tổng hợp',
    open: 'Mở báo cáo',
    mark: 'Đánh dấu trong bảng',
    unmark: 'Bỏ đánh dấu',
    functions: 'Hàm',
    explain: 'Giải thích…',
    rate: /kết_quả/,
    twoReadings: /hai cách đọc|có thể|hay/,
  },
  en: {
    mustMend: 'Must be mended',
    meant: '34.125',
    locked: /locked/,
    merge: 'Consolidate',
    make: 'Make the consolidated report',
    open: 'Open the report',
    mark: 'Mark in the sheet',
    unmark: 'Remove the marks',
    functions: 'Functions',
    explain: 'Explain…',
    rate: /result/,
    twoReadings: /either|or/,
  },
} as const;

type Compute = (...args: readonly unknown[][][]) => unknown;
interface PageOfExcel {
  readonly buttons: Record<string, (event: { completed: () => void }) => void>;
  readonly cellFunctions: Record<string, Compute>;
}

async function press(name: string): Promise<void> {
  await visit.page.evaluate(
    (button) => (window as unknown as PageOfExcel).buttons[button]!({ completed: () => undefined }),
    name,
  );
}

/** What a cell would show: the answer, or Excel's own error with its sentence. */
async function computed(id: string, ...args: readonly unknown[][][]): Promise<unknown> {
  return visit.page.evaluate(
    ([name, given]) => {
      try {
        return (window as unknown as PageOfExcel).cellFunctions[name]!(...given);
      } catch (error) {
        return error;
      }
    },
    [id, args] as const,
  );
}

/** Told with the results: what a person waits for in Excel is mostly this. */
const counted: string[] = [];

async function count(what: string, most: number, work: () => Promise<unknown>): Promise<void> {
  const before = visit.excel.syncs;
  await work();
  const syncs = visit.excel.syncs - before;
  counted.push(`${what}: ${String(syncs)}`);
  expect(syncs).toBeLessThanOrEqual(most);
}

afterAll(() => console.info(`Syncs with Excel\n${counted.join('\n')}`));

describe.each(['vi', 'en'] as const)('the pane in Excel, through Microsoft’s client (%s)', (language) => {
  const words = WORDS[language];
  const mustMend = (): ReturnType<typeof findings> => findings(visit, words.mustMend);

  beforeEach(async () => {
    visit = await pages.visit(form(), 'none', language);
    await visit.page.getByRole('progressbar').waitFor();
    await visit.page.waitForTimeout(200);
  }, 120_000);
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    expect(visit.outside).toEqual([OFFICE]);
    await visit.page.context().close();
  });

  test('opening asks little of Excel', () => {
    counted.push(`open (${language}): ${String(visit.excel.syncs)}`);
    // Two to read, one to look for marks left behind, two to be told of changes and of the selected cell.
    expect(visit.excel.syncs).toBeLessThanOrEqual(5);
  });

  test('a figure that cannot be is told as soon as it is typed, leads to its cell, and is gone once it is typed right', async () => {
    await count(`edit (${language})`, 2, async () => {
      visit.excel.type(SHEET, 'D8', '-5');
      await mustMend().waitFor();
    });
    await mustMend().getByRole('button', { name: /D8/ }).click();
    visit.excel.type(SHEET, 'D8', '35');
    await mustMend().waitFor({ state: 'detached' });
    expect(visit.excel.program.selected).toMatchObject({ RowIndex: 7, ColumnIndex: 3 });
  }, 120_000);

  test('a mend is written into the cell by one press', async () => {
    visit.excel.type(SHEET, 'D37', '34.125');
    await mustMend().waitFor();
    // Two to write, two to read again.
    await count(`mend (${language})`, 4, async () => {
      await mustMend().getByRole('button', { name: words.meant }).click();
      await mustMend().waitFor({ state: 'detached' });
    });
    expect(visit.excel.at(SHEET, 'D37')).toBe(34.125);
  }, 120_000);

  test('a locked cell is refused in plain words', async () => {
    visit.excel.type(SHEET, 'D37', '34.125');
    visit.excel.program.Worksheets.GetItem(SHEET).Protection.Protected = true;
    await mustMend().getByRole('button', { name: words.meant }).click();
    await visit.page.getByRole('status').filter({ hasText: words.locked }).waitFor();
    expect(visit.excel.at(SHEET, 'D37')).toBe(34.125 * 1_000);
  }, 120_000);

  test('what is wrong is coloured in the sheet when asked for, follows what is mended, and goes without a trace', async () => {
    const { rules } = visit.excel.program.Worksheets.GetItem(SHEET);
    const rule = (): string => rules.map(({ address }) => address).join();
    visit.excel.type(SHEET, 'D8', '-5');
    await visit.page.getByRole('button', { name: words.mark }).click();
    while (rule() !== 'D8') await visit.page.waitForTimeout(20);
    visit.excel.type(SHEET, 'D8', '35');
    while (rule() !== '') await visit.page.waitForTimeout(20);
    visit.excel.type(SHEET, 'D8', '-5');
    while (rule() !== 'D8') await visit.page.waitForTimeout(20);
    await visit.page.getByRole('button', { name: words.unmark }).click();
    while (rule() !== '') await visit.page.waitForTimeout(20);
  }, 120_000);

  test('three files are consolidated and the report opens in a window of its own', async () => {
    const { page, excel } = visit;
    await count(`merge and open the report (${language})`, 1, async () => {
      await page.getByRole('tab', { name: words.merge }).click();
      const names = ['giao-duc', 'lai-chau', 'muong-te'].map((body) => `phu-luc-2022-${body}.xlsx`);
      await page.locator('input[data-choose=files]').setInputFiles(samples('clean', names));
      await page.getByRole('button', { name: words.make }).click();
      await page.getByRole('button', { name: words.open }).click();
      while (excel.opened.length === 0) await page.waitForTimeout(50);
    });
    const report = read(new Uint8Array(Buffer.from(excel.opened[0]!, 'base64')));
    expect(readSources(report)).not.toBeNull();
  }, 180_000);

  test('buttons of the ribbon turn the pane to their place, the menu of functions to the help of each', async () => {
    await press('showMerge');
    await visit.page.getByRole('tab', { name: words.merge, selected: true }).waitFor();
    await press('helpAchievementRate');
    await visit.page.getByRole('tab', { name: words.functions, selected: true }).waitFor();
    await visit.page.getByText(words.rate).first().waitFor();
  }, 120_000);

  test('what is half typed is there again after the pane was opened anew', async () => {
    visit.excel.type(SHEET, 'D37', '34.125');
    const explain = visit.page.getByRole('button', { name: words.explain }).first();
    await explain.click();
    await visit.page.getByRole('textbox').fill('Có quyết định riêng');
    await visit.page.reload();
    await explain.click();
    await visit.page.getByText('Có quyết định riêng').waitFor();
    await visit.page.keyboard.press('Escape');
    await explain.click();
    expect(await visit.page.getByRole('textbox').inputValue()).toBe('');
    expect(new Set(visit.outside)).toEqual(new Set([OFFICE]));
    visit.outside.splice(1);
  }, 120_000);

  test('functions answer from the same page, and say what is wrong in the chosen language', async () => {
    expect(await computed('ACHIEVEMENT_RATE', [[35], ['02'], ['-']], [[32], [2], ['-']])).toEqual([
      [109],
      [100],
      ['-'],
    ]);
    expect(await computed('ACHIEVEMENT_RATE', [[1]], [[0]])).toMatchObject({ code: '#DIV/0!' });
    expect(await computed('AMOUNT_IN_WORDS', [[2_080_840]])).toEqual([
      ['Hai triệu không trăm tám mươi nghìn tám trăm bốn mươi đồng'],
    ]);
    const { code, message } = (await computed('READ_FIGURE', [['6.958']])) as { code: string; message: string };
    expect([code, message]).toEqual(['#VALUE!', expect.stringMatching(words.twoReadings)]);
  }, 120_000);
});

test('the page lets no script in but its own and Microsoft’s, and sends nothing to anybody', async () => {
  const { page } = await pages.visit(form());
  await page.getByRole('progressbar').waitFor();
  const ran = await page.evaluate(async () => {
    const refused = await fetch('https://example.org/').then(
      () => false,
      () => true,
    );
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
    const other = document.createElement('script');
    const failed = new Promise((resolve) => (other.onerror = () => resolve(true)));
    other.src = 'https://example.org/x.js';
    document.body.append(other);
    return { refused, inline: 'hacked' in window, failed: await failed };
  });
  expect(ran).toEqual({ refused: true, inline: false, failed: true });
  await page.context().close();
}, 120_000);

test.each([
  ['other-program', 'chỉ chạy bên trong Excel'],
  ['no-office', 'kiểm tra mạng'],
] as const)(
  'outside Excel (%s) the page says so',
  async (without, sentence) => {
    const { page } = await pages.visit(form(), without);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    await page.context().close();
  },
  120_000,
);
