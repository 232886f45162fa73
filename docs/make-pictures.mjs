/** `npm run pictures`: the pictures that the README and the guide show, of the built workbench and of a Word document as LibreOffice prints it. */
import { createRequire } from 'node:module';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const docs = dirname(fileURLToPath(import.meta.url));
const root = join(docs, '..');
const require = createRequire(import.meta.url);
const { chromiumPath } = require('../test/browser/chromium.cjs');
const { serveFolder } = require('../test/browser/serve-folder.cjs');
const messy = join(root, 'samples/messy');
const clean = join(root, 'samples/clean');

printedForms();
const server = await serveFolder(join(root, 'dist/workbench'));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(server.address);
  await page.getByRole('progressbar').waitFor();
  await checking(page);
  await aFunction(page);
  await merging(page);
  await tracing(page);
  await comparing(page);
} finally {
  await browser.close();
  await server.stop();
}
wordDocument();

/** The pages that a form prints, by LibreOffice and poppler where they are installed; else the pictures stay as they are. */
function printedForms() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-pictures-'));
  try {
    const cli = join(root, 'dist/cli/thidua.js');
    const targets = join(root, 'samples/targets-2022.json');
    execFileSync(process.execPath, [cli, 'forms', '--year', '2022', '--targets', targets, '--out', folder]);
    for (const [name, body] of [
      ['bieu-mau-2022', 'ldld-huyen-tam-duong'],
      ['bieu-mau-2022-tinh', 'ldld-tinh-lai-chau'],
    ]) {
      const file = join(folder, `bieu-mau-2022-${body}`);
      execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, `${file}.xlsx`]);
      const page = body.includes('tinh') ? '2' : '1';
      const out = join(docs, name);
      execFileSync('pdftoppm', ['-r', '60', '-png', '-singlefile', '-f', page, '-l', page, `${file}.pdf`, out]);
    }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.error('soffice or pdftoppm is not installed: the pictures of printed forms stay as they are.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function picture(page, name) {
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(docs, `${name}.png`) });
}

async function type(page, cell, text) {
  const box = page.frameLocator('iframe').locator('input.os-input');
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(cell);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
  await page.keyboard.type(text, { delay: 40 });
}

async function checking(page) {
  await type(page, 'D37', '34.125');
  await page.keyboard.press('Enter');
  await type(page, 'D34', '-');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đến ô D37' }).click();
  await picture(page, 'kiem-tra');
}

async function aFunction(page) {
  await type(page, 'F8', '=THIDUA.ACHIEVEMENT_RATE(D8;32');
  await picture(page, 'ham');
  await page.keyboard.press('Enter');
}

async function merging(page) {
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  const files = readdirSync(messy).map((file) => join(messy, file));
  await page.locator('input[data-choose=files]').setInputFiles(files);
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).waitFor();
  await picture(page, 'tong-hop');
}

async function tracing(page) {
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
  page.once('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Mở báo cáo' }).click();
  await page.getByRole('tab', { name: 'Tra cứu' }).click();
  await page.getByRole('combobox').waitFor();
  await type(page, 'D10', '');
  await page.getByRole('heading', { name: /^I\.1 / }).waitFor();
  await picture(page, 'tra-cuu');
}

/** The sample's written report beside what the clean samples add up to. */
async function comparing(page) {
  await page.getByRole('tab', { name: 'Tổng hợp' }).click();
  await page.getByRole('button', { name: 'Bỏ hết, làm lại' }).click();
  const files = readdirSync(clean).map((file) => join(clean, file));
  await page.locator('input[data-choose=files]').setInputFiles(files);
  await page.getByRole('button', { name: 'Tạo báo cáo tổng hợp' }).click();
  await page.getByRole('button', { name: 'Mở báo cáo' }).click();
  await page.getByRole('tab', { name: 'Đối chiếu' }).click();
  await page.locator('input[data-choose=written]').setInputFiles(join(root, 'samples/bao-cao-viet-2022.docx'));
  await page.getByRole('region', { name: 'So với phụ lục' }).getByRole('listitem').first().scrollIntoViewIfNeeded();
  await picture(page, 'doi-chieu');
}

/** The first page of the document that `thidua merge --docx` writes. */
function wordDocument() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-picture-'));
  const at = (name) => join(folder, name);
  const quiet = { stdio: 'ignore' };
  try {
    const merged = ['merge', clean, '--targets', join(root, 'samples/targets-2022.json')];
    const files = ['--out', at('bao-cao.xlsx'), '--docx', at('ban-word.docx')];
    execFileSync(process.execPath, [join(root, 'dist/cli/thidua.js'), ...merged, ...files], quiet);
    const office = [`-env:UserInstallation=file://${at('profile')}`, '--headless', '--convert-to', 'pdf'];
    execFileSync('soffice', [...office, '--outdir', folder, at('ban-word.docx')], quiet);
    const picture = ['-png', '-r', '80', '-f', '1', '-l', '1', '-singlefile'];
    execFileSync('pdftoppm', [...picture, at('ban-word.pdf'), join(docs, 'ban-word')], quiet);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
