import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/core/workbook';
import { inflateNode } from '../../src/workbook/inflate-node';
import { readWorkbook } from '../../src/workbook/read';
import { readSources } from '../../src/core/report-sources';
import { ExcelPages, type ExcelVisit } from './excel-page';
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

describe('the pane in Excel, through Microsoft’s client', () => {
  beforeEach(async () => {
    visit = await pages.visit(form());
    await visit.page.getByRole('progressbar').waitFor();
  }, 120_000);
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    await visit.page.context().close();
  });

  test('a figure that cannot be is told as soon as it is typed, leads to its cell, and is gone once it is typed right', async () => {
    visit.excel.type(SHEET, 'D8', '-5');
    const group = findings(visit, 'Phải sửa');
    await group.getByRole('button', { name: /D8/ }).click();
    visit.excel.type(SHEET, 'D8', '35');
    await group.waitFor({ state: 'detached' });
    expect(visit.excel.program.selected).toMatchObject({ RowIndex: 7, ColumnIndex: 3 });
  }, 120_000);

  test('a mend is written into the cell by one press', async () => {
    visit.excel.type(SHEET, 'D37', '34.125');
    const group = findings(visit, 'Phải sửa');
    await group.getByRole('button', { name: '34,125' }).click();
    await group.waitFor({ state: 'detached' });
    expect(visit.excel.at(SHEET, 'D37')).toBe(34.125);
  }, 120_000);

  test('a locked cell is refused in plain words', async () => {
    visit.excel.type(SHEET, 'D37', '34.125');
    visit.excel.program.Worksheets.GetItem(SHEET).Protection.Protected = true;
    await findings(visit, 'Phải sửa').getByRole('button', { name: '34,125' }).click();
    await visit.page
      .getByText(/khóa|bảo vệ/)
      .first()
      .waitFor();
    expect(visit.excel.at(SHEET, 'D37')).toBe(34.125 * 1_000);
  }, 120_000);

  test('three files are consolidated and the report opens in a window of its own', async () => {
    const { page, excel } = visit;
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    const names = ['giao-duc', 'lai-chau', 'muong-te'].map((body) => `phu-luc-2022-${body}.xlsx`);
    await page.locator('input[type=file]').first().setInputFiles(samples('clean', names));
    await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
    await page.getByRole('button', { name: 'Mở báo cáo' }).click();
    while (excel.opened.length === 0) await page.waitForTimeout(50);
    const report = read(new Uint8Array(Buffer.from(excel.opened[0]!, 'base64')));
    expect(readSources(report)).not.toBeNull();
  }, 180_000);

  test('a button of the ribbon turns the pane to its place', async () => {
    await visit.page.evaluate(() =>
      (window as unknown as { buttons: Record<string, (event: object) => void> }).buttons['showMerge']!({
        completed: () => undefined,
      }),
    );
    await visit.page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
  }, 120_000);
});

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
