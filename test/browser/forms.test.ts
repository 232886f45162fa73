import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { check } from '../../src/core/check';
import type { Workbook } from '../../src/core/workbook';
import { writeTargets } from '../../src/workbook/write/targets-workbook';
import { open } from '../workbook/build-xlsx';
import { changedParts, partText } from '../workbook/patch/parts';
import { textOf } from '../workbook-of';
import { form, shippedRegister as register } from '../filled-form';
import { resultCells, soundFiguresByCode } from '../sent-form';
import { findings, samples, typeInto, Workbench, type Visit } from './workbench';

const SHEET = 'xl/worksheets/sheet1.xml';
const TAM_DUONG = 'bieu-mau-2022-ldld-huyen-tam-duong.xlsx';

let workbench: Workbench;
let visit: Visit;
let folder: string;

beforeAll(async () => {
  workbench = await Workbench.start();
  folder = await mkdtemp(join(tmpdir(), 'thidua-bieu-mau-'));
}, 180_000);
afterAll(async () => {
  await workbench.stop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  visit = await workbench.visit();
}, 180_000);
afterEach(async () => {
  expect(visit.errors).toEqual([]);
  expect(visit.outside).toEqual([]);
  await visit.page.context().close();
});

function tab(name: string): Locator {
  return visit.page.getByRole('tab', { name });
}

/** Presses what makes the forms of 2022, and gives them by their file names. */
async function madeForms(): Promise<Readonly<Record<string, Uint8Array>>> {
  const { page } = visit;
  await tab('Biểu mẫu').click();
  await page.getByLabel('Năm', { exact: true }).selectOption('2022');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Làm biểu mẫu' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bieu-mau-2022.zip');
  return unzipSync(await readFile(await download.path()));
}

async function opened(path: string): Promise<void> {
  const chooser = visit.page.waitForEvent('filechooser');
  await visit.page.getByRole('button', { name: 'Mở tệp…' }).click();
  await (await chooser).setFiles(path);
  await visit.page.getByText(`Đã mở “${TAM_DUONG}”`).waitFor();
}

async function saved(): Promise<Uint8Array> {
  const download = visit.page.waitForEvent('download');
  await visit.page.getByRole('button', { name: 'Lưu về máy' }).click();
  return readFile(await (await download).path());
}

/** Everything of a sheet's part but what its cells hold: their looks, locks, checks, and how it is printed. */
function withoutCells(sheet: string): string {
  return sheet.replace(/(<c [^>]*?)(?: t="\w+")?(?:\/>|>.*?<\/c>)/g, '$1');
}

/** As the grid's keyboard takes it. */
function typing(code: string): string {
  return textOf(soundFiguresByCode[code] ?? null).replace('.', ',');
}

function resultsIn(workbook: Workbook): Record<string, string> {
  const { appendix } = check(workbook, { form, register, fileName: null });
  const entries = Object.values(appendix?.entries ?? {});
  return Object.fromEntries(
    entries.flatMap(({ code, result: { reading, raw } }) => (reading.state === 'blank' ? [] : [[code, raw]])),
  );
}

test('one press in the page makes the forms of a year and saves them', async () => {
  expect(Object.keys(await madeForms())).toHaveLength(12);
  await visit.page.getByText('Đã làm xong các biểu mẫu').waitFor();
}, 120_000);

/** As `allocate` writes it. */
async function targetsFile(name: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, await targetsBytes());
  return path;
}

function targetsBytes(): Promise<Uint8Array> {
  const assigned: Readonly<Record<string, string>> = { 'I.1': '37', 'VII.1.amount': '-' };
  return writeTargets({
    ...{ form, register, allocated: [], base: '', language: 'vi' },
    branches: register.bodies.branches,
    targetOf: (_, code) => assigned[code] ?? null,
  });
}

test('the targets chosen beside the year stand in the forms, and are held to their year', async () => {
  const { page } = visit;
  const path = await targetsFile('chi-tieu-2022.xlsx');
  await tab('Biểu mẫu').click();
  await page.getByText('Chưa có tệp chỉ tiêu').waitFor();
  await page.locator('input[data-choose=targets]').setInputFiles(path);
  await page.getByText('Chỉ tiêu giao lấy từ “chi-tieu-2022.xlsx”').waitFor();
  expect(await page.getByLabel('Năm', { exact: true }).inputValue()).toBe('2022');
  await page.getByLabel('Năm', { exact: true }).selectOption('2023');
  await page.getByText('giao chỉ tiêu năm 2022, không dùng cho biểu mẫu năm 2023').waitFor();
  await page.getByText('npm run -s thidua -- forms --year 2023 --out bieu-mau', { exact: true }).waitFor();
  const { [TAM_DUONG]: bytes = new Uint8Array() } = await madeForms();
  expect(targetIn(bytes)).toBe('37');
  await page
    .getByText('npm run -s thidua -- forms --year 2022 --targets "chi-tieu-2022.xlsx" --out bieu-mau', { exact: true })
    .waitFor();
  await page.getByRole('button', { name: 'Bỏ tệp này' }).click();
  await page.getByText('Chưa có tệp chỉ tiêu').waitFor();
}, 180_000);

function targetIn(bytes: Uint8Array): string | undefined {
  const { names, sheets } = open(bytes);
  const [, row = ''] = /\$(\d+)$/.exec(names.find(({ name }) => name === 'TD_I_1_target')?.refersTo ?? '') ?? [];
  return sheets[0]?.cells.find((cell) => String(cell.row) === row && cell.column === 4)?.value;
}

test('a workbook of targets among the branches’ files is taken as targets, for the merge and for the forms', async () => {
  const { page } = visit;
  await tab('Tổng hợp').click();
  const [first = ''] = samples('clean', ['phu-luc-2022-tam-duong.xlsx']);
  await page.locator('input[data-choose=files]').setInputFiles([await targetsFile('ct.xlsx'), first]);
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).waitFor();
  const said = await page.getByRole('tabpanel').textContent();
  expect(said).toContain('1 tệp = 1 đã cộng');
  expect(said).toContain('ct.xlsx');
  await tab('Biểu mẫu').click();
  await page.getByText('Chỉ tiêu giao lấy từ “ct.xlsx”').waitFor();
}, 180_000);

test('a workbook of targets that is opened says where on this page it is to be given', async () => {
  const { page } = visit;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp…' }).click();
  await (await chooser).setFiles(await targetsFile('ct.xlsx'));
  await page.getByText(/hãy thả tệp này vào mục Tổng hợp hoặc chọn nó ở mục Biểu mẫu/).waitFor();
}, 180_000);

test('a file that holds no targets is refused with its reason, and the forms stay as they were', async () => {
  await tab('Biểu mẫu').click();
  const [first = ''] = samples('clean', ['phu-luc-2022-tam-duong.xlsx']);
  await visit.page.locator('input[data-choose=targets]').setInputFiles(first);
  await visit.page.getByText('Không dùng được tệp chỉ tiêu “phu-luc-2022-tam-duong.xlsx”').waitFor();
  await visit.page.getByText('Chưa có tệp chỉ tiêu').waitFor();
}, 180_000);

test('a form is filled in in the page without a false word, saved there, and merged', async () => {
  const { page } = visit;
  const { [TAM_DUONG]: bytes = new Uint8Array() } = await madeForms();
  const path = join(folder, TAM_DUONG);
  await writeFile(path, bytes);
  await tab('Kiểm tra').click();
  await opened(path);
  await page.getByText('Còn 23 ô để trống').waitFor();
  expect(await page.getByRole('tabpanel').getByRole('region').count()).toBe(0);

  const cells = resultCells(open(bytes));
  for (const code of Object.keys(soundFiguresByCode)) await typeInto(visit, cells[code] ?? '', typing(code));
  await page.getByText('23/23 ô đã điền').waitFor();
  expect(await page.getByRole('tabpanel').getByRole('region').count()).toBe(0);

  const copy = await saved();
  await page.getByText('mọi thứ trong tệp giữ nguyên như khi mở').waitFor();
  await writeFile(path, copy);
  expect(changedParts(bytes, copy)).toEqual(['docProps/core.xml', 'xl/workbook.xml', SHEET]);
  expect(withoutCells(partText(copy, SHEET))).toBe(withoutCells(partText(bytes, SHEET)));
  expect(partText(copy, 'xl/workbook.xml').replace(' fullCalcOnLoad="1"', '')).toBe(partText(bytes, 'xl/workbook.xml'));
  const workbook = open(copy);
  expect(resultsIn(workbook)).toEqual(
    Object.fromEntries(Object.entries(soundFiguresByCode).map(([code, typed]) => [code, textOf(typed)])),
  );
  expect(check(workbook, { form, register, fileName: null }).findings).toEqual([]);

  await tab('Tổng hợp').click();
  await page.locator('input[data-choose=files]').setInputFiles(path);
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).waitFor();
  expect(await page.getByRole('tabpanel').textContent()).toContain('1 tệp = 1 đã cộng');
}, 300_000);

test('what a rule of the form forbids is told by the pane, not refused without a word', async () => {
  const { [TAM_DUONG]: bytes = new Uint8Array() } = await madeForms();
  const path = join(folder, TAM_DUONG);
  await writeFile(path, bytes);
  await tab('Kiểm tra').click();
  await opened(path);
  await typeInto(visit, resultCells(open(bytes))['VII.3.amount'] ?? '', 'chưa có');
  await findings(visit, 'Phải sửa').getByText('chưa có').waitFor();
}, 180_000);
