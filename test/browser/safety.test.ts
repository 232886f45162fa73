import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { serious } from './axe';
import { formRead, samples, typeInto, Workbench, type Visit } from './workbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
}, 180_000);
afterAll(async () => workbench.stop());

const HOSTILE = [
  '<img src=x onerror="window.hacked = 1">',
  '<script>window.hacked = 1</script>',
  '"><svg onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '=HYPERLINK("javascript:window.hacked=1")',
  '\u202egnp.exe\u202c \u200f\u2067',
  '{{constructor.constructor("window.hacked=1")()}}',
  '[object Object]',
];

/** The form of a branch with hostile text in every cell that a person can type into, and in its file's name. */
async function hostileForm(): Promise<string> {
  const [clean = ''] = samples('clean', ['phu-luc-2022-tam-duong.xlsx']);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(clean);
  const sheet = workbook.worksheets[0]!;
  let at = 0;
  for (let row = 8; row <= 50; row++) {
    for (const column of [3, 4, 5, 6]) {
      sheet.getCell(row, column).value = HOSTILE[at % HOSTILE.length]!;
      at++;
    }
  }
  sheet.getCell('D10').value = 'x'.repeat(32_767);
  sheet.getCell('A1').value = HOSTILE[0]!;
  const path = join(await mkdtemp(join(tmpdir(), 'thidua-')), '<img src=x onerror=window.hacked=1>.xlsx');
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

async function isHacked({ page }: Visit): Promise<boolean> {
  for (const frame of page.frames()) if (await frame.evaluate(() => 'hacked' in window)) return true;
  return false;
}

test('hostile text is shown as text, in the grid and in the pane; no script runs and nothing leaves', async () => {
  const visit = await workbench.visit();
  const { page } = visit;
  await formRead(visit);
  const path = await hostileForm();
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.locator('input[data-choose=files]').setInputFiles(path);
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).waitFor();
  expect(await page.getByRole('tabpanel').textContent()).toContain('<img src=x onerror=window.hacked=1>.xlsx');
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.getByRole('tab', { name: 'Kiểm tra' }).click();
  await page.getByRole('region', { name: 'Phải sửa' }).waitFor();
  expect(await page.getByRole('tabpanel').textContent()).toContain('onerror');
  expect(await isHacked(visit)).toBe(false);
  expect(visit.outside).toEqual([]);
  expect(visit.errors).toEqual([]);
}, 180_000);

test('the page’s own rules let no script run that is not its own', async () => {
  const { page } = await workbench.visit();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hacked = 1';
    document.body.append(script);
    return 'hacked' in window;
  });
  expect(ran).toBe(false);
}, 180_000);

test('opened from a folder, without any server, the page does all the same', async () => {
  const { page, grid, errors } = await workbench.visit('vi', undefined, 'folder');
  const visit = { page, grid, errors, outside: [] };
  await formRead(visit);
  await typeInto(visit, 'D8', '-5');
  await page.getByRole('region', { name: 'Phải sửa' }).waitFor();
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.getByRole('button', { name: 'Thử với bộ mẫu' }).click();
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Mở báo cáo' }).click();
  await page.getByRole('tab', { name: 'Tra cứu' }).click();
  await page.getByRole('combobox').waitFor();
  expect(errors).toEqual([]);
}, 180_000);

describe('what a screen reader and a keyboard find', () => {
  test.each(['vi', 'en'] as const)(
    'no serious finding on any screen (%s)',
    async (language) => {
      const visit = await workbench.visit(language);
      const { page } = visit;
      await formRead(visit);
      await typeInto(visit, 'D8', '-5');
      await page.getByRole('listitem').first().waitFor();
      expect(await serious(visit)).toEqual([]);
      const [, merge, compare, forms, trace, functions] = await page.getByRole('tab').all();
      await merge!.click();
      expect(await serious(visit)).toEqual([]);
      await page.locator('input[data-choose=files]').setInputFiles(samples('messy', ['Phụ lục Sìn Hồ 2022.xlsx']));
      await page.getByRole('table').first().waitFor();
      expect(await serious(visit)).toEqual([]);
      for (const tab of [compare!, forms!, trace!, functions!]) {
        await tab.click();
        expect(await serious(visit)).toEqual([]);
      }
    },
    180_000,
  );

  test.each([
    ['a pane 320 pixels wide', { width: 320, height: 640 }],
    ['a small screen at 200 per cent', { width: 683, height: 384 }],
  ])(
    '%s: nothing is cut off at the side',
    async (_, size) => {
      const { page } = await workbench.visit('vi', size);
      await page.getByRole('button', { name: 'Hiện ngăn Thi Đua' }).click();
      await page.getByRole('tablist').waitFor();
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide).toBeLessThanOrEqual(0);
    },
    180_000,
  );
});
