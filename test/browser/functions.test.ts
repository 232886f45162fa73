import type { Workbook } from '../../src/core/workbook';
import { formRead, goTo, typeInto, TYPING, Workbench, type Visit } from './workbench';

let workbench: Workbench;
let visit: Visit;

beforeAll(async () => {
  workbench = await Workbench.start();
}, 180_000);
afterAll(async () => workbench.stop());

interface Grid {
  readonly read: () => Promise<{ readonly workbook: Workbook }>;
}

/** What stands in a cell of the grid, as the pane reads it. */
async function valueOf(row: number, column: number): Promise<string | undefined> {
  const frame = visit.page.frames().find((one) => one.url().endsWith('grid.html'));
  const read = await frame!.evaluate(() => (window as unknown as { readonly thiduaGrid: Grid }).thiduaGrid.read());
  return read.workbook.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

/** Figures and words are worked out a moment after Enter. */
async function becomes(row: number, column: number, value: string): Promise<void> {
  const until = Date.now() + 10_000;
  while ((await valueOf(row, column)) !== value && Date.now() < until) await visit.page.waitForTimeout(50);
  expect(await valueOf(row, column)).toBe(value);
}

describe.each(['vi', 'en'] as const)('functions in cells (%s)', (language) => {
  beforeEach(async () => {
    visit = await workbench.visit(language);
    await formRead(visit);
  }, 180_000);
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });

  test('a rate is worked out as it is typed, arguments parted by semicolons', async () => {
    await typeInto(visit, 'G8', '=THIDUA.ACHIEVEMENT_RATE(D8;32)');
    await becomes(8, 7, '109');
    await typeInto(visit, 'D8', '16');
    await becomes(8, 7, '50');
  }, 180_000);

  test('one call serves a column, and "-" stays "-"', async () => {
    await typeInto(visit, 'G8', '=THIDUA.ACHIEVEMENT_RATE(D8:D10;D8:D10)');
    await becomes(8, 7, '100');
    await becomes(9, 7, '-');
    await becomes(10, 7, '100');
  }, 180_000);

  test('money in words, and the help while typing', async () => {
    await goTo(visit, 'G9');
    await visit.page.keyboard.type('=THIDUA.AMOUNT_IN_WORDS(', { delay: TYPING });
    await visit.grid.locator('.o-formula-assistant, .o-composer-assistant').first().waitFor();
    await visit.page.keyboard.type('2899090000)', { delay: TYPING });
    await visit.page.keyboard.press('Enter');
    await becomes(9, 7, 'Hai tỷ tám trăm chín mươi chín triệu không trăm chín mươi nghìn đồng');
  }, 180_000);

  test('a formula is put together in the pane: cells are taken from the selection, the selected cell gets it', async () => {
    const words = {
      vi: { functions: 'Hàm', pick: /^Lấy vùng đang chọn cho kết_quả/, target: /^chỉ_tiêu/, insert: 'Chèn vào ô G8' },
      en: {
        functions: 'Functions',
        pick: /^Take the selected cells for result/,
        target: /^target/,
        insert: 'Put into cell G8',
      },
    }[language];
    const { page } = visit;
    await page.getByRole('tab', { name: words.functions, exact: true }).click();
    await goTo(visit, 'D8');
    await page.getByRole('button', { name: words.pick }).click();
    await page.getByRole('textbox', { name: words.target }).fill('32');
    await goTo(visit, 'G8');
    await page.getByRole('button', { name: words.insert }).click();
    await becomes(8, 7, '109');
  }, 180_000);

  test('a target of zero ends in an error, not in a text', async () => {
    await typeInto(visit, 'G8', '=THIDUA.ACHIEVEMENT_RATE(D8;0)');
    await becomes(8, 7, '#DIV/0!');
  }, 180_000);
});
