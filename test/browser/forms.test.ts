import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { Workbench } from './workbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
}, 180_000);
afterAll(async () => workbench.stop());

test('one press in the page makes the forms of a year and saves them', async () => {
  const { page, errors, outside } = await workbench.visit();
  await page.getByRole('tab', { name: 'Biểu mẫu' }).click();
  await page.getByLabel('Năm', { exact: true }).selectOption('2022');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Làm biểu mẫu' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bieu-mau-2022.zip');
  expect(Object.keys(unzipSync(await readFile(await download.path())))).toHaveLength(12);
  await page.getByText('Đã làm xong các biểu mẫu').waitFor();
  expect(errors).toEqual([]);
  expect(outside).toEqual([]);
}, 120_000);
