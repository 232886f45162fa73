/** Files and folders as people bring them: dragged in, chosen by a button, opened and saved again. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbook } from '../../src/core/workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { openWorkbook } from '../../src/workbook/open';
import { formRead, formulaBar, goTo, samples, typeInto, Workbench, type Visit } from './workbench';

const LEGACY = join(__dirname, '../fixtures/legacy');
const BRANCHES = ['giao-duc', 'lai-chau', 'muong-te'].map((body) => `phu-luc-2022-${body}.xlsx`);

let workbench: Workbench;
let visit: Visit;
let folder: string;

beforeAll(async () => {
  workbench = await Workbench.start();
  folder = await mkdtemp(join(tmpdir(), 'thidua-phu-luc-'));
  for (const [at, path] of samples('clean', BRANCHES).entries()) {
    await cp(path, join(folder, at === 0 ? 'cấp tỉnh' : 'huyện', BRANCHES[at]!));
  }
}, 180_000);
afterAll(async () => {
  await workbench.stop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  visit = await workbench.visit();
  await formRead(visit);
}, 180_000);
afterEach(async () => {
  expect(visit.errors).toEqual([]);
  expect(visit.outside).toEqual([]);
  await visit.page.context().close();
});

/** As the desktop hands over what is dragged from its windows. */
async function drag(paths: readonly string[], onto: Locator): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error('nowhere to drop');
  const session = await visit.page.context().newCDPSession(visit.page);
  const at = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 200) };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
}

async function mergeTab(): Promise<Locator> {
  await visit.page.getByRole('tab', { name: 'Tổng hợp' }).click();
  return visit.page.locator('[data-drop=merge]');
}

async function consolidated(files: number): Promise<void> {
  await visit.page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).waitFor();
  expect(await visit.page.getByRole('tabpanel').textContent()).toContain(
    `${String(files)} tệp = ${String(files)} đã cộng`,
  );
}

async function openByButton(path: string): Promise<void> {
  const chooser = visit.page.waitForEvent('filechooser');
  await visit.page.getByRole('button', { name: 'Mở tệp…' }).click();
  await (await chooser).setFiles(path);
}

async function workbookIn(path: string): Promise<Workbook> {
  const read = await openWorkbook(new Uint8Array(await readFile(path)), inflateNode);
  if (read.status !== 'read') throw new Error(read.fault.code);
  return read.workbook;
}

async function saved(): Promise<{ name: string; workbook: Workbook }> {
  const download = visit.page.waitForEvent('download');
  await visit.page.getByRole('button', { name: 'Lưu về máy' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), workbook: await workbookIn(await file.path()) };
}

function valueIn(workbook: Workbook, row: number, column: number): string | undefined {
  return workbook.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

describe('brought to the pane', () => {
  test('files dragged onto it are read', async () => {
    await drag(samples('clean', BRANCHES), await mergeTab());
    await consolidated(3);
  }, 180_000);

  test('a folder dragged onto it is gone through, folders within it too, and files keep their folders', async () => {
    await drag([folder], await mergeTab());
    await consolidated(3);
    expect(await visit.page.getByRole('tabpanel').textContent()).toContain(`huyện/${BRANCHES[1]!}`);
  }, 180_000);

  test('a folder is chosen by its button', async () => {
    await mergeTab();
    const chooser = visit.page.waitForEvent('filechooser');
    await visit.page.getByRole('button', { name: 'Chọn thư mục…' }).click();
    await (await chooser).setFiles(folder);
    await consolidated(3);
  }, 180_000);

  test('reading many is stopped by a press: what was read stays, and the rest is let go', async () => {
    await mergeTab();
    const many = Array.from({ length: 400 }, (_, at) => samples('clean', BRANCHES)[at % 3]!);
    await visit.page.locator('input[data-choose=files]').setInputFiles(many);
    await visit.page.getByRole('button', { name: 'Dừng' }).click();
    await visit.page.getByRole('status').filter({ hasText: 'Đã dừng đọc' }).waitFor();
    await visit.page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'detached' });
    const left = await visit.page.getByRole('row').count();
    expect(left).toBeLessThan(400);
    await visit.page.locator('input[data-choose=files]').setInputFiles(samples('clean', ['phu-luc-2022-y-te.xlsx']));
    await visit.page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).waitFor();
  }, 180_000);
});

describe('brought to the spreadsheet', () => {
  test('a file dragged onto it opens, is changed, saved, and read again', async () => {
    await drag(samples('clean', ['phu-luc-2022-y-te.xlsx']), visit.page.locator('iframe'));
    await visit.page.getByText('Đã mở “phu-luc-2022-y-te.xlsx”').waitFor();
    await typeInto(visit, 'D8', '123');
    const { name, workbook } = await saved();
    expect([name, valueIn(workbook, 8, 4)]).toEqual(['phu-luc-2022-y-te.xlsx', '123']);
  }, 180_000);

  test('with a sheet added it is written anew, and the page says what is lost and how to keep it', async () => {
    await openByButton(samples('clean', ['phu-luc-2022-y-te.xlsx'])[0]!);
    await visit.page.getByText('Đã mở “phu-luc-2022-y-te.xlsx”').waitFor();
    await visit.grid.locator('.o-add-sheet').click();
    const { workbook } = await saved();
    expect(workbook.sheets).toHaveLength(2);
    await visit.page.getByText('tệp được ghi lại từ đầu').waitFor();
  }, 180_000);

  test('several files at once are refused with a sentence', async () => {
    await drag(samples('clean', BRANCHES), visit.page.locator('iframe'));
    await visit.page.getByText('Mỗi lần chỉ mở được một tệp').waitFor();
  }, 180_000);

  test.each(['appendix-libreoffice.xls', 'appendix-libreoffice.ods'])(
    '%s opens by the button and is saved as .xlsx',
    async (file) => {
      await openByButton(join(LEGACY, file));
      await visit.page.getByText(`Đã mở “${file}”`).waitFor();
      await goTo(visit, 'A1');
      const original = await workbookIn(join(LEGACY, file));
      const { name, workbook } = await saved();
      await visit.page.getByText('Tệp mở ra không phải .xlsx nên được ghi lại thành .xlsx').waitFor();
      expect(name).toBe('appendix-libreoffice.xlsx');
      const figures = ({ sheets }: Workbook): unknown[] =>
        sheets[0]!.cells.filter(({ type }) => type === 'number').map(({ row, column, value }) => [row, column, value]);
      expect(figures(original).length).toBeGreaterThan(10);
      expect(figures(workbook)).toEqual(figures(original));
    },
    180_000,
  );

  test('the same file is chosen twice, and opens twice', async () => {
    const [path = ''] = samples('clean', ['phu-luc-2022-y-te.xlsx']);
    await openByButton(path);
    await visit.page.getByText('Đã mở “phu-luc-2022-y-te.xlsx”').waitFor();
    await typeInto(visit, 'D8', '123');
    visit.page.once('dialog', (dialog) => void dialog.accept());
    await openByButton(path);
    await goTo(visit, 'D8');
    await formulaBar(visit.grid).filter({ hasNotText: '123' }).waitFor();
  }, 180_000);
});

test('below a folder of its server the page does the same: grid, worker, samples and report', async () => {
  const below = await Workbench.start('/cong-doan/thi-dua/');
  try {
    const there = await below.visit();
    await formRead(there);
    await there.page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await there.page.getByRole('button', { name: 'Thử với bộ mẫu' }).click();
    await there.page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
    await there.page.getByRole('button', { name: 'Mở báo cáo' }).waitFor();
    expect(there.errors).toEqual([]);
  } finally {
    await below.stop();
  }
}, 180_000);
